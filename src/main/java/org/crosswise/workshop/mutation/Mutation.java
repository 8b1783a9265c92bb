package org.crosswise.workshop.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.evaluation.Tried;

/** Every mutant of every rule, tried on the cases of its topic. */
public final class Mutation {

    private Mutation() {}

    /**
     * Tries them.
     *
     * @param source the rules
     * @param cases by topic
     */
    public static List<Judged> of(RuleSource source, Map<String, List<Tried>> cases) {
        Pools pools = new Pools(source);
        List<Judged> judged = new ArrayList<>();
        for (RuleSource.Topic topic : source.topics()) {
            List<Tried> tried = cases.getOrDefault(topic.name(), List.of());
            topic.file().rules().forEach(rule -> judged.addAll(of(rule, tried, pools, source)));
        }
        return judged;
    }

    private static List<Judged> of(RuleText rule, List<Tried> cases, Pools pools, RuleSource source) {
        List<List<String>> words = cases.stream().map(each -> each.words(rule)).toList();
        return Mutants.of(rule, pools, source).stream()
                .map(mutant -> Judged.of(mutant, cases, words))
                .toList();
    }
}
