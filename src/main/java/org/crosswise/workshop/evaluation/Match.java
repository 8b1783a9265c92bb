package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.RuleFile.RuleText;

/**
 * A rule with the very facts that fulfil it: other facts that are equal to them are another match.
 *
 * @param rule the rule
 * @param bindings the facts
 */
record Match(RuleText rule, Bindings bindings) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Match match && rule == match.rule && same(facts(bindings), facts(match.bindings));
    }

    private static boolean same(List<Object> one, List<Object> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = System.identityHashCode(rule);
        for (Object fact : facts(bindings)) {
            hash = 31 * hash + System.identityHashCode(fact);
        }
        return hash;
    }

    private static List<Object> facts(Bindings bindings) {
        List<Object> facts = new ArrayList<>();
        for (Bindings each = bindings; each != null; each = each.earlier()) {
            if (each.value() instanceof List<?> several) {
                facts.addAll(several);
            } else if (each.value() != null) {
                facts.add(each.value());
            }
        }
        return facts;
    }
}
