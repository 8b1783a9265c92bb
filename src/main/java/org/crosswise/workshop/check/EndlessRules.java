package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;

/** Rules of one stage that feed themselves: each conclusion makes the next. */
final class EndlessRules implements Check {

    @Override
    public List<Issue> issues(RuleSource source) {
        List<PlacedRule> rules = PlacedRule.in(source);
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : rules) {
            if (reaches(rule, rule, rules, new HashSet<>())) {
                issues.add(rule.issue(
                        IssueCode.ENDLESS,
                        rule.rule().id() + " makes itself fire again, without end",
                        "conclude something else, or read it with exists in a later stage"));
            }
        }
        return issues;
    }

    private static boolean reaches(PlacedRule from, PlacedRule goal, List<PlacedRule> rules, Set<PlacedRule> seen) {
        for (PlacedRule next : rules) {
            if (feeds(from, next) && (next == goal || (seen.add(next) && reaches(next, goal, rules, seen)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean feeds(PlacedRule maker, PlacedRule reader) {
        return maker.topic().stage().equals(reader.topic().stage())
                && reader.readings().all().stream()
                        .filter(reading -> reading.isNeeded() && reading.mode() != Reading.Mode.EXISTS)
                        .anyMatch(reading -> maker.concluded().mayMatch(reading.pattern()));
    }
}
