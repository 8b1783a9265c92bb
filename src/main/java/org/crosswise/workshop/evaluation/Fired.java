package org.crosswise.workshop.evaluation;

import java.util.List;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Fact;

/**
 * A rule that fired.
 *
 * @param rule the rule
 * @param conclusion what it concluded
 * @param because the facts that its patterns matched, in their order, as the engine tells them
 */
public record Fired(RuleText rule, Conclusion conclusion, List<Fact> because) {

    public Fired {
        because = List.copyOf(because);
    }

    /** What a rule concludes of one match. */
    public static Fired of(RuleText rule, Bindings match) {
        Object conclusion = new Evaluator(null, match, Witness.NOBODY).value(rule.conclusion());
        if (conclusion instanceof Conclusion concluded) {
            return new Fired(rule, concluded, match.facts());
        }
        throw new IllegalStateException(rule.id() + " inserts " + conclusion + ", which is no conclusion");
    }
}
