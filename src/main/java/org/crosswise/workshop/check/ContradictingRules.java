package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;

/** Rules that say yes and no to the same from the same. */
final class ContradictingRules implements Check {

    /** What a conclusion says of its target. */
    private static final Map<String, String> VERDICTS = Map.of(
            "Evidence", "against",
            "MuscleState", "state",
            "Arm", "status",
            "Screen", "complete",
            "SafetyLevel", "word",
            "Gate", "name");

    @Override
    public List<Issue> issues(RuleSource source) {
        Domains domains = new Domains(source.vocabulary());
        Map<Concluded, List<PlacedRule>> byTarget = new HashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            if (VERDICTS.containsKey(rule.concluded().type())) {
                List<PlacedRule> before = byTarget.computeIfAbsent(target(rule.concluded()), key -> new ArrayList<>());
                before.stream()
                        .filter(rule::standsBeside)
                        .filter(other -> differ(verdict(other), verdict(rule)))
                        .filter(other -> Implication.holds(rule, other, domains)
                                || Implication.holds(other, rule, domains)
                                || Overlap.isCertain(rule, other, domains))
                        .findFirst()
                        .ifPresent(other -> issues.add(contradiction(rule, other)));
                before.add(rule);
            }
        }
        return issues;
    }

    /** Everything certain of a conclusion but its verdict, and for evidence but its kind. */
    private static Concluded target(Concluded concluded) {
        Map<String, Set<String>> words = new HashMap<>(concluded.words());
        words.remove(VERDICTS.get(concluded.type()));
        words.remove("kind");
        return new Concluded(concluded.type(), words);
    }

    /** What is not known contradicts nothing. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static Set<String> verdict(PlacedRule rule) {
        Concluded concluded = rule.concluded();
        return concluded.words().getOrDefault(Objects.requireNonNull(VERDICTS.get(concluded.type())), Set.of());
    }

    private static Issue contradiction(PlacedRule rule, PlacedRule other) {
        return rule.issue(
                IssueCode.CONTRADICTING_RULES,
                rule.rule().id() + " and " + other.rule().id() + " in "
                        + other.topic().path() + " fire on the same finding and contradict each other",
                "let the one end where the other begins");
    }
}
