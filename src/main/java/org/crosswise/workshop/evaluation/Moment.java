package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Facts;
import org.crosswise.fact.Stop;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.workshop.CaseFacts;
import org.jspecify.annotations.Nullable;

/** What the rules of a stage see when the stage ends: whatever a rule of it can fire on is there by then. */
public final class Moment {

    private Moment() {}

    /** What is there before the first stage. */
    static void begin(Memory memory, Facts facts, Vocabulary vocabulary) {
        memory.addAll(facts.findings());
        memory.addAll(facts.contested());
        memory.add(vocabulary);
    }

    /**
     * What changes between this stage and the next: after the last one that sees what is contested that goes, and what is to be
     * found comes; once every pattern is concluded, what may be advised comes.
     */
    static void passOn(Memory memory, String stage, Facts facts, RuleSource source) {
        if (stage.equals(source.set().contestedUntil())) {
            facts.contested().forEach(memory::remove);
            memory.addAll(facts.targets());
            memory.addAll(facts.armTargets());
        }
        if (stage.equals(source.set().answeredBy())) {
            memory.addAll(source.vocabulary().techniques().values());
            memory.addAll(source.vocabulary().referrals().values());
        }
    }

    /** What the stage of a topic sees at its end in a run; null when the run stopped before that stage. */
    public static @Nullable Memory of(String topic, CaseFacts run, RuleSource source) {
        Map<String, List<Conclusion>> concluded = byStage(run.derived(), source.set());
        return source.set().followUp().stream().anyMatch(stage -> stage.topics().contains(topic))
                ? followUp(topic, run, source.set(), concluded)
                : assessment(topic, run, source, concluded);
    }

    private static Memory followUp(String topic, CaseFacts run, RuleSet set, Map<String, List<Conclusion>> concluded) {
        Memory memory = new Memory();
        memory.addAll(run.pairs());
        for (RuleSet.Stage stage : set.followUp()) {
            memory.addAll(concluded.getOrDefault(stage.name(), List.of()));
            if (stage.topics().contains(topic)) {
                break;
            }
        }
        return memory;
    }

    private static @Nullable Memory assessment(
            String topic, CaseFacts run, RuleSource source, Map<String, List<Conclusion>> concluded) {
        Memory memory = new Memory();
        begin(memory, run.facts(), source.vocabulary());
        for (RuleSet.Stage stage : source.set().stages()) {
            memory.addAll(concluded.getOrDefault(stage.name(), List.of()));
            if (stage.topics().contains(topic)) {
                return memory;
            } else if (!memory.of(Stop.class).isEmpty()) {
                return null;
            }
            passOn(memory, stage.name(), run.facts(), source);
        }
        return null;
    }

    private static Map<String, List<Conclusion>> byStage(List<Derived> derived, RuleSet set) {
        Map<String, String> stages = new HashMap<>();
        set.allStages().forEach(stage -> stage.topics().forEach(topic -> stages.put(topic, stage.name())));
        Map<String, List<Conclusion>> concluded = new HashMap<>();
        for (Derived each : derived) {
            String topic = each.rule().substring(0, each.rule().indexOf('/'));
            concluded
                    .computeIfAbsent(stages.getOrDefault(topic, ""), stage -> new ArrayList<>())
                    .add(each.conclusion());
        }
        return concluded;
    }
}
