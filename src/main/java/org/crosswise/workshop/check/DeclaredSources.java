package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.Nearest;
import org.crosswise.knowledge.Rule;

/** Every rule says where it comes from, by a source of the table, and how strong that is. */
final class DeclaredSources implements Check {

    private static final List<String> STRENGTHS = List.of("own", "weak", "moderate", "strong");

    @Override
    public List<Issue> issues(RuleSource source) {
        Set<String> sources = source.vocabulary().sources().keySet();
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            String key = rule.rule().annotations().getOrDefault("source", "");
            if (!sources.contains(key) && !key.equals(Rule.OF_ITS_ROW)) {
                issues.add(rule.issue(
                        IssueCode.UNKNOWN_SOURCE,
                        rule.rule().placeOf("source"),
                        "\"" + key + "\" is no source of knowledge/sources.yaml",
                        Nearest.to(key, sources)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("add it there, or write \"own\"")));
            }
            String strength = rule.rule().annotations().getOrDefault("strength", "");
            if (!STRENGTHS.contains(strength)) {
                issues.add(rule.issue(
                        IssueCode.UNKNOWN_STRENGTH,
                        rule.rule().placeOf("strength"),
                        "\"" + strength + "\" is no strength",
                        "write one of " + String.join(", ", STRENGTHS)));
            }
        }
        return issues;
    }
}
