package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.Allowed;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.fact.Stop;
import org.crosswise.knowledge.RuleSet;

/**
 * A whole rule set worked through by hand: stage after stage, as {@code Sessions} runs it in the engine, without compiling
 * anything. Slower than the engine once that is warm, and there at once. For one thread.
 */
public final class HandRun {

    /** No chain of conclusions within a stage is as long; more is a rule that feeds itself. */
    private static final int MOST_ROUNDS = 1_000;

    private final RuleSource source;
    private final Memory memory = new Memory();
    private final List<Fired> fired = new ArrayList<>();
    private final Set<Match> matches = new HashSet<>();

    private final Set<String> statuses;

    private HandRun(RuleSource source, Set<String> statuses) {
        this.source = source;
        this.statuses = Set.copyOf(statuses);
    }

    /**
     * What rules conclude of one assessment.
     *
     * @param statuses those of the rules that run, such as {@code active}
     * @throws IllegalStateException when a rule calls what is not there, which {@code rules check} tells, or the rules do not
     *     come to an end
     */
    public static List<Fired> of(RuleSource source, Set<String> statuses, Facts facts) {
        HandRun run = new HandRun(source, statuses);
        run.assessment(facts);
        return run.fired;
    }

    /** Like {@link #of}, of what two assessments hold. */
    public static List<Fired> followUp(RuleSource source, Set<String> statuses, List<FollowUp> pairs) {
        HandRun run = new HandRun(source, statuses);
        run.memory.addAll(pairs);
        source.set().followUp().forEach(run::stage);
        return run.fired;
    }

    private void assessment(Facts facts) {
        RuleSet set = source.set();
        Moment.begin(memory, facts, source.vocabulary());
        for (RuleSet.Stage stage : set.stages()) {
            stage(stage);
            if (!memory.of(Stop.class).isEmpty()) {
                return;
            }
            Moment.passOn(memory, stage.name(), facts, source);
        }
    }

    /** Until nothing new is concluded; a rule is asked again when a type that it reads was concluded. */
    private void stage(RuleSet.Stage stage) {
        List<RuleText> rules = rules(stage);
        Set<Class<?>> concluded = new HashSet<>();
        rules.forEach(rule -> concluded.addAll(fire(rule)));
        for (int round = 0; !concluded.isEmpty(); round++) {
            if (round == MOST_ROUNDS) {
                throw new IllegalStateException("the stage " + stage.name() + " does not come to an end");
            }
            Set<Class<?>> seen = Set.copyOf(concluded);
            concluded.clear();
            rules.stream()
                    .filter(rule -> rule.conditions().stream().anyMatch(condition -> reads(condition, seen)))
                    .forEach(rule -> concluded.addAll(fire(rule)));
        }
    }

    private Set<Class<?>> fire(RuleText rule) {
        Set<Class<?>> concluded = new HashSet<>();
        for (Bindings bindings : new Matches(memory, Witness.NOBODY).of(rule.conditions(), Bindings.NONE)) {
            if (matches.add(new Match(rule, bindings))) {
                Fired one = Fired.of(rule, bindings);
                fired.add(one);
                memory.add(one.conclusion());
                concluded.add(one.conclusion().getClass());
            }
        }
        return concluded;
    }

    /** What is denied or counted was concluded by an earlier stage: nothing else sees what is new. */
    private static boolean reads(Condition condition, Set<Class<?>> types) {
        if (condition instanceof Exists exists) {
            return exists.conditions().stream().anyMatch(each -> reads(each, types));
        }
        return condition instanceof Pattern pattern
                && types.contains(Objects.requireNonNull(Allowed.type(pattern.type())));
    }

    private List<RuleText> rules(RuleSet.Stage stage) {
        return source.topics().stream()
                .filter(topic -> topic.stage().equals(stage))
                .map(Topic::file)
                .flatMap(file -> file.rules().stream())
                .filter(rule -> statuses.contains(rule.annotations().get("status")))
                .toList();
    }
}
