package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.RuleSet;

/** Rules that conclude the same from the same, or from more than another rule needs. */
final class AlikeRules implements Check {

    @Override
    public List<Issue> issues(RuleSource source) {
        Domains domains = new Domains(source.vocabulary());
        Map<Concluded, List<PlacedRule>> byConclusion = new LinkedHashMap<>();
        PlacedRule.in(source).forEach(rule -> byConclusion
                .computeIfAbsent(rule.concluded(), key -> new ArrayList<>())
                .add(rule));
        List<RuleSet.Stage> stages = source.set().allStages();
        List<Issue> issues = new ArrayList<>();
        for (List<PlacedRule> alike : byConclusion.values()) {
            for (PlacedRule rule : alike) {
                firstOther(rule, alike, stages, domains, issues);
            }
        }
        return issues;
    }

    private static void firstOther(
            PlacedRule rule, List<PlacedRule> alike, List<RuleSet.Stage> stages, Domains domains, List<Issue> issues) {
        for (PlacedRule other : alike) {
            boolean inTime = stages.indexOf(other.topic().stage())
                    <= stages.indexOf(rule.topic().stage());
            if (other != rule
                    && other.standsBeside(rule)
                    && inTime
                    && Implication.holdsForTheSame(rule, other, domains)) {
                boolean mutual = Implication.holdsForTheSame(other, rule, domains);
                if (!mutual) {
                    issues.add(subsumed(rule, other));
                    return;
                } else if (alike.indexOf(other) < alike.indexOf(rule)) {
                    issues.add(duplicate(rule, other));
                    return;
                }
            }
        }
    }

    private static Issue duplicate(PlacedRule rule, PlacedRule other) {
        return rule.issue(
                IssueCode.DUPLICATE_RULE,
                rule.rule().id() + " says the same as " + other.rule().id() + " in "
                        + other.topic().path(),
                "remove one of them");
    }

    private static Issue subsumed(PlacedRule rule, PlacedRule other) {
        return rule.issue(
                IssueCode.SUBSUMED_RULE,
                rule.rule().id() + " adds nothing: " + other.rule().id() + " concludes the same from less",
                "remove it, or say what it adds");
    }
}
