package org.crosswise.workshop.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.Explained;
import org.crosswise.workshop.evaluation.Asleep;
import org.crosswise.workshop.evaluation.TriedCases;

/**
 * What cases have seen of the rules of some topics that run.
 *
 * @param rules in reading order
 * @param gaps conditions that were not seen in all that they can be
 * @param explained how many more were not, for a reason that is given
 * @param needless reasons for what a case does show, or for nothing
 */
public record Coverage(List<RuleCoverage> rules, List<Gap> gaps, int explained, List<Explained> needless) {

    /** Raised when the way of counting changes: figures of two versions cannot be compared. */
    public static final int VERSION = 1;

    /**
     * A condition that was not seen in all that it can be.
     *
     * @param topic where it stands
     * @param rule id of the rule
     * @param spot the condition
     * @param never what it was never
     */
    public record Gap(Topic topic, String rule, Spot spot, Set<Truth> never) {

        /** In the words in which it is explained. */
        public String words() {
            return spot.words() + " never "
                    + never.stream().sorted().map(Truth::toString).collect(Collectors.joining(" or "));
        }

        boolean isExplainedBy(Explained reason) {
            return reason.rule().equals(rule) && reason.what().equals(words());
        }
    }

    public Coverage {
        rules = List.copyOf(rules);
        gaps = List.copyOf(gaps);
        needless = List.copyOf(needless);
    }

    /**
     * Counts.
     *
     * @param wanted whether a rule is looked at, by id
     */
    public static Coverage of(TriedCases trials, Predicate<String> wanted) {
        List<RuleCoverage> rules = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Topic topic : trials.topics()) {
            topic.file().rules().stream()
                    .filter(rule -> wanted.test(rule.id()) && !Asleep.is(rule))
                    .forEach(rule -> {
                        RuleCoverage coverage =
                                RuleCoverage.of(rule, trials.byTopic().getOrDefault(topic.name(), List.of()));
                        rules.add(coverage);
                        coverage.gaps().forEach((spot, never) -> gaps.add(new Gap(topic, rule.id(), spot, never)));
                    });
        }
        List<Explained> reasons = trials.explained(Explained.Kind.IMPOSSIBLE, wanted);
        List<Gap> open = gaps.stream()
                .filter(gap -> reasons.stream().noneMatch(gap::isExplainedBy))
                .toList();
        List<Explained> needless = reasons.stream()
                .filter(reason -> gaps.stream().noneMatch(gap -> gap.isExplainedBy(reason)))
                .toList();
        return new Coverage(rules, open, gaps.size() - open.size(), needless);
    }

    /** All conditions. */
    public int conditions() {
        return rules.stream().mapToInt(rule -> rule.seen().size()).sum();
    }

    /** Of the conditions that can be seen in all their values, the share that was, in percent. */
    public double percent() {
        int possible = conditions() - explained;
        return possible == 0 ? 100 : 100.0 * (possible - gaps.size()) / possible;
    }

    /** In a few words, for one rule. */
    public String words() {
        String impossible = explained == 0 ? "" : ", " + explained + " cannot be";
        return (conditions() - gaps.size() - explained) + " of " + conditions()
                + " conditions seen in all that they can be" + impossible;
    }

    /** Ids of rules that fire in no case. */
    public List<String> neverFired() {
        return rules.stream()
                .filter(rule -> rule.fired() == 0)
                .map(RuleCoverage::rule)
                .toList();
    }

    /** Ids of rules that are silent in no case. */
    public List<String> neverSilent() {
        return rules.stream()
                .filter(rule -> rule.silent() == 0)
                .map(RuleCoverage::rule)
                .toList();
    }
}
