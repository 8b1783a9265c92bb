package org.crosswise.workshop.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.workshop.Reasoning;

/**
 * Rules worked through by hand. Safe for use by several threads.
 *
 * @param source rules that {@code rules check} does not refuse
 * @param rules by id
 */
public record HandReasoning(RuleSource source, Map<String, Rule> rules) implements Reasoning {

    public HandReasoning {
        rules = Map.copyOf(rules);
    }

    /** Takes no time: nothing is compiled. */
    public static HandReasoning of(RuleSource source) {
        Map<String, Rule> rules = new HashMap<>();
        source.topics().forEach(topic -> topic.file().rules().forEach(rule -> rules.put(rule.id(), described(rule))));
        return new HandReasoning(source, rules);
    }

    private static Rule described(RuleText rule) {
        Map<String, String> said = rule.annotations();
        return new Rule(
                rule.id(),
                said.getOrDefault("version", ""),
                rule.group(),
                said.getOrDefault("says", ""),
                said.getOrDefault("threshold", ""),
                said.getOrDefault("source", ""),
                said.getOrDefault("strength", ""));
    }

    @Override
    public List<Derived> run(Facts facts) {
        return derived(HandRun.of(source, facts));
    }

    @Override
    public List<Derived> followUp(List<FollowUp> pairs) {
        return derived(HandRun.followUp(source, pairs));
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
}
