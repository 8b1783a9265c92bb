package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Target;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a rule stand for, the last one bound first. Immutable.
 *
 * @param earlier what was bound before; null when nothing was
 * @param variable such as {@code $thomas}
 * @param value a fact, a list of facts or a property
 */
public record Bindings(
        @Nullable Bindings earlier,
        String variable,
        @Nullable Object value) {

    public static final Bindings NONE = new Bindings(null, "", null);

    /** With one more; what has no name counts as a part of the match all the same. */
    public Bindings with(@Nullable String name, @Nullable Object bound) {
        return new Bindings(this, name == null ? "" : name, bound);
    }

    /**
     * What a variable stands for.
     *
     * @throws IllegalStateException when it is not bound: a check refuses such a rule
     */
    @Nullable
    public Object get(String name) {
        for (Bindings each = this; each != null; each = each.earlier) {
            if (each.variable.equals(name)) {
                return each.value;
            }
        }
        throw new IllegalStateException(name + " is not bound");
    }

    boolean has(String name) {
        for (Bindings each = this; each != null; each = each.earlier) {
            if (each.variable.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The facts that were bound, the first one first; of a list those in it, of a target those recorded for it. */
    List<Fact> facts() {
        List<List<Fact>> groups = new ArrayList<>();
        for (Bindings each = this; each != null; each = each.earlier) {
            List<Fact> group = new ArrayList<>();
            add(group, each.value);
            groups.add(group);
        }
        Collections.reverse(groups);
        return groups.stream().flatMap(List::stream).toList();
    }

    private static void add(List<Fact> facts, @Nullable Object value) {
        if (value instanceof Fact fact) {
            facts.add(fact);
        } else if (value instanceof List<?> several) {
            several.forEach(each -> add(facts, each));
        } else if (value instanceof Target target) {
            facts.addAll(target.recorded());
        }
    }
}
