package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.RuleSet;

/** Rules of one stage that feed themselves: each conclusion makes the next. */
final class EndlessRules implements Check {

    @Override
    public List<Issue> issues(RuleSource source) {
        Map<RuleSet.Stage, List<PlacedRule>> stages = PlacedRule.in(source).stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.topic().stage(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        List<Issue> issues = new ArrayList<>();
        stages.values().forEach(rules -> circle(rules)
                .forEach(rule -> issues.add(rule.issue(
                        IssueCode.ENDLESS,
                        rule.rule().id() + " makes itself fire again, without end",
                        "conclude something else, or read it with exists in a later stage"))));
        return issues;
    }

    /** Takes away whatever nothing feeds or what feeds nothing, until only circles are left. */
    private static List<PlacedRule> circle(List<PlacedRule> rules) {
        List<PlacedRule> left = rules;
        int before;
        do {
            before = left.size();
            Set<String> made =
                    left.stream().map(rule -> rule.concluded().type()).collect(Collectors.toSet());
            List<PlacedRule> all = left;
            left = all.stream()
                    .filter(rule -> needed(rule).stream().anyMatch(made::contains))
                    .filter(rule -> all.stream().anyMatch(maker -> feeds(maker, rule)))
                    .filter(rule -> all.stream().anyMatch(reader -> feeds(rule, reader)))
                    .toList();
        } while (left.size() < before);
        return left;
    }

    private static List<String> needed(PlacedRule rule) {
        return rule.readings().all().stream()
                .filter(EndlessRules::firesAgain)
                .map(reading -> reading.pattern().type())
                .toList();
    }

    private static boolean feeds(PlacedRule maker, PlacedRule reader) {
        return reader.readings().all().stream()
                .anyMatch(reading -> firesAgain(reading) && maker.concluded().mayMatch(reading));
    }

    /** One more fact makes a rule fire again, unless the rule only asks whether there is any. */
    private static boolean firesAgain(Reading reading) {
        return reading.isNeeded() && reading.mode() != Reading.Mode.EXISTS;
    }
}
