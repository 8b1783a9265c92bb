package org.crosswise.workshop.evaluation;

import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.fact.Conclusion;

/**
 * A rule that fired.
 *
 * @param rule the rule
 * @param conclusion what it concluded
 */
public record Fired(RuleText rule, Conclusion conclusion) {

    /** What a rule concludes of one match. */
    public static Fired of(RuleText rule, Bindings match) {
        Object conclusion = new Evaluator(null, match, Witness.NOBODY).value(rule.conclusion());
        if (conclusion instanceof Conclusion concluded) {
            return new Fired(rule, concluded);
        }
        throw new IllegalStateException(rule.id() + " inserts " + conclusion + ", which is no conclusion");
    }
}
