package org.crosswise.workshop.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.Explained;
import org.crosswise.workshop.evaluation.Asleep;
import org.crosswise.workshop.evaluation.Tried;
import org.crosswise.workshop.evaluation.TriedCases;

/**
 * Every mutant of the rules of some topics that run, tried on the cases of its topic.
 *
 * @param judged in reading order
 * @param explained explanations why a mutant changes nothing
 */
public record Mutation(List<Judged> judged, List<Explained> explained) {

    public Mutation {
        judged = List.copyOf(judged);
        explained = List.copyOf(explained);
    }

    /**
     * Tries them, on all cores.
     *
     * @param wanted whether a rule is looked at, by id
     * @param step is told each topic that is done
     */
    public static Mutation of(TriedCases trials, Predicate<String> wanted, Runnable step) {
        Pools pools = new Pools(trials.source());
        List<Judged> judged = trials.topics().parallelStream()
                .flatMap(topic -> {
                    List<Judged> ofTopic = of(topic, trials, pools, wanted);
                    step.run();
                    return ofTopic.stream();
                })
                .toList();
        List<Explained> explained = trials.explained(Explained.Kind.EQUIVALENT, wanted);
        return new Mutation(judged, explained);
    }

    private static List<Judged> of(Topic topic, TriedCases trials, Pools pools, Predicate<String> wanted) {
        List<Tried> cases = trials.byTopic().getOrDefault(topic.name(), List.of());
        List<Judged> judged = new ArrayList<>();
        for (RuleText rule : topic.file().rules()) {
            if (!wanted.test(rule.id()) || Asleep.is(rule)) {
                continue;
            }
            List<List<String>> words =
                    cases.stream().map(each -> each.words(rule)).toList();
            for (Mutant mutant : Mutants.of(rule, pools, trials.source())) {
                judged.add(Judged.of(mutant, topic, cases, words));
            }
        }
        return judged;
    }

    /** Those that a case fails with. */
    public long killed() {
        return judged.stream().filter(each -> !each.survives()).count();
    }

    /** Those that no case notices and no reason explains. */
    List<Judged> survivors() {
        return surviving()
                .filter(each -> explained.stream().noneMatch(each::isExplainedBy))
                .toList();
    }

    /** Those that no case notices, without a look for cases that would. */
    public List<Survivor> undrafted() {
        return survivors().stream().map(judged -> new Survivor(judged, null)).toList();
    }

    /**
     * Those that no case notices, each with a case that would, where one is found. On all cores.
     *
     * @param trials those that the mutants were tried on
     * @param step is told each topic that is done
     */
    public List<Survivor> drafted(TriedCases trials, Runnable step) {
        Drafts drafts = new Drafts(trials);
        return trials.topics().parallelStream()
                .flatMap(topic -> {
                    List<Judged> ofTopic = survivors().stream()
                            .filter(judged -> judged.topic().equals(topic))
                            .toList();
                    Map<Judged, Draft> found = drafts.of(topic, ofTopic);
                    step.run();
                    return ofTopic.stream().map(judged -> new Survivor(judged, found.get(judged)));
                })
                .toList();
    }

    /** Those that no case notices, for a reason that is given. */
    public List<Judged> equivalent() {
        return surviving()
                .filter(each -> explained.stream().anyMatch(each::isExplainedBy))
                .toList();
    }

    /** Explanations of what a case does notice, or of no mutant at all. */
    public List<Explained> needless() {
        return explained.stream()
                .filter(each -> surviving().noneMatch(mutant -> mutant.isExplainedBy(each)))
                .toList();
    }

    private Stream<Judged> surviving() {
        return judged.stream().filter(Judged::survives);
    }
}
