package org.crosswise.fact;

import java.util.List;

/**
 * A conclusion with its origin: one firing of one rule.
 *
 * @param conclusion what was concluded
 * @param rule id of the rule
 * @param because the facts that the rule's bound patterns matched, in their order; lists that were accumulated are flattened
 */
public record Derived(Conclusion conclusion, String rule, List<Fact> because) {

    public Derived {
        because = List.copyOf(because);
    }
}
