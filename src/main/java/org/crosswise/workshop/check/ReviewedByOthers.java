package org.crosswise.workshop.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;

/** An active rule that names its author was reviewed by somebody else. */
final class ReviewedByOthers implements Check {

    @Override
    public List<Issue> issues(RuleSource source) {
        return PlacedRule.in(source).stream()
                .filter(rule -> rule.status().equals("active"))
                .filter(rule ->
                        !said(rule, "author").isBlank() && reviewers(rule).isEmpty())
                .map(ReviewedByOthers::issue)
                .toList();
    }

    private static Issue issue(PlacedRule rule) {
        return rule.issue(
                IssueCode.NOT_REVIEWED,
                rule.rule().placeOf("author"),
                "the active rule " + rule.rule().id() + " has no reviewer other than its author",
                "let somebody else review it and write @reviewer( \"…\" ), or make it a trial");
    }

    /** Reviewers who did not write the rule. */
    private static Set<String> reviewers(PlacedRule rule) {
        Set<String> others = names(said(rule, "reviewer"));
        others.removeAll(names(said(rule, "author")));
        return others;
    }

    private static String said(PlacedRule rule, String annotation) {
        return rule.rule().annotations().getOrDefault(annotation, "");
    }

    /** Names stand side by side with commas; neither capitals nor spaces make another person. */
    private static Set<String> names(String text) {
        return Arrays.stream(text.split(","))
                .map(name -> name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
