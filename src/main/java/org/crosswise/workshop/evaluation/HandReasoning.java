package org.crosswise.workshop.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.workshop.Reasoning;

/** Rules worked through by hand. Safe for use by several threads. */
public final class HandReasoning implements Reasoning {

    private static final Set<String> ACTIVE = Set.of("active");
    /** The statuses of rules that run. */
    static final Set<String> WITH_TRIAL = Set.of("active", "trial");

    private final RuleSource source;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Set<String> onTrial = new HashSet<>();
    private final Set<String> asleep = new HashSet<>();

    private HandReasoning(RuleSource source) {
        this.source = source;
        source.topics().forEach(topic -> topic.file().rules().forEach(this::sort));
    }

    /**
     * Takes no time: nothing is compiled.
     *
     * @param source rules that {@code rules check} does not refuse
     */
    public static HandReasoning of(RuleSource source) {
        return new HandReasoning(source);
    }

    /** The engine when the rules are those of the jar, which are compiled already; by hand otherwise. */
    public static Reasoning orEngine(RuleSource source) {
        RuleBase bundled = RuleBase.bundled();
        return bundled.sha256().equals(source.sha256()) ? Reasoning.byEngine(bundled) : of(source);
    }

    private void sort(RuleText rule) {
        String status = rule.annotations().getOrDefault("status", "");
        if (ACTIVE.contains(status)) {
            rules.put(rule.id(), described(rule));
        } else {
            (WITH_TRIAL.contains(status) ? onTrial : asleep).add(rule.id());
        }
    }

    private static Rule described(RuleText rule) {
        Map<String, String> said = rule.annotations();
        String review = said.get("review");
        return new Rule(
                rule.id(),
                said.getOrDefault("version", ""),
                rule.group(),
                said.getOrDefault("says", ""),
                said.getOrDefault("threshold", ""),
                said.getOrDefault("source", ""),
                said.getOrDefault("strength", ""),
                review == null ? null : LocalDate.parse(review));
    }

    @Override
    public List<Derived> run(Facts facts) {
        return derived(HandRun.of(source, ACTIVE, facts));
    }

    @Override
    public List<Derived> followUp(List<FollowUp> pairs) {
        return derived(HandRun.followUp(source, ACTIVE, pairs));
    }

    @Override
    public List<Derived> trial(Facts facts) {
        return onTrial.isEmpty() ? List.of() : ofTrial(HandRun.of(source, WITH_TRIAL, facts));
    }

    @Override
    public List<Derived> followUpTrial(List<FollowUp> pairs) {
        return onTrial.isEmpty() ? List.of() : ofTrial(HandRun.followUp(source, WITH_TRIAL, pairs));
    }

    private List<Derived> ofTrial(List<Fired> fired) {
        return derived(fired).stream()
                .filter(each -> onTrial.contains(each.rule()))
                .toList();
    }

    private static List<Derived> derived(List<Fired> fired) {
        return fired.stream()
                .map(each -> new Derived(each.conclusion(), each.rule().id(), each.because()))
                .toList();
    }

    @Override
    public RuleSet set() {
        return source.set();
    }

    @Override
    public Vocabulary vocabulary() {
        return source.vocabulary();
    }

    @Override
    public String sha256() {
        return source.sha256();
    }

    @Override
    public Map<String, Rule> rules() {
        return Map.copyOf(rules);
    }

    @Override
    public Set<String> asleep() {
        return Set.copyOf(asleep);
    }
}
