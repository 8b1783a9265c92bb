package org.crosswise.workshop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;

/**
 * Rules run by the engine.
 *
 * @param base the compiled rules
 */
record EngineReasoning(RuleBase base) implements Reasoning {

    @Override
    public List<Derived> run(Facts facts) {
        return base.run(facts);
    }

    @Override
    public List<Derived> followUp(List<FollowUp> pairs) {
        return base.followUp(pairs);
    }

    @Override
    public List<Derived> trial(Facts facts) {
        return base.trial(facts);
    }

    @Override
    public List<Derived> followUpTrial(List<FollowUp> pairs) {
        return base.followUpTrial(pairs);
    }

    @Override
    public Set<String> asleep() {
        return base.asleep();
    }

    @Override
    public RuleSet set() {
        return base.ruleSet();
    }

    @Override
    public Vocabulary vocabulary() {
        return base.vocabulary();
    }

    @Override
    public Map<String, Rule> rules() {
        return base.rules();
    }

    @Override
    public String sha256() {
        return base.sha256();
    }
}
