package org.crosswise.workshop.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Written;
import org.jspecify.annotations.Nullable;

/**
 * What the facts that a pattern matches have in common.
 *
 * @param type the fact type
 * @param values what is left of each property that is limited
 * @param others further conditions, as written
 */
record Shape(String type, Map<String, Values> values, Set<String> others) {

    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9]*");

    static Shape of(Reading reading, Domains domains) {
        Map<String, Values> values = new TreeMap<>();
        Set<String> others = new TreeSet<>();
        for (Constraint constraint : reading.pattern().constraints()) {
            if (constraint.variable() == null) {
                for (Expression part : Atom.parts(constraint.expression())) {
                    Atom atom = Atom.single(part);
                    if (atom == null) {
                        others.add(Written.of(part));
                    } else {
                        values.put(atom.key(), limited(reading, domains, atom, values.get(atom.key())));
                    }
                }
            }
        }
        return new Shape(reading.pattern().type(), values, others);
    }

    /** What an atom leaves of a property. */
    static Values limited(Reading reading, Domains domains, Atom atom, @Nullable Values before) {
        Values all = before == null ? domains.of(reading, atom.key()) : before;
        BigDecimal step = domains.step(reading.pattern(), atom.key());
        Values own = step != null && atom.values() instanceof Range range ? range.inSteps(step) : atom.values();
        return all == null ? own : all.and(own);
    }

    /** The same with other names for the variables of the rule. */
    Shape renamed(UnaryOperator<String> names) {
        if (others.isEmpty() && values.keySet().stream().noneMatch(key -> key.contains("$"))) {
            return this;
        }
        Map<String, Values> renamed = new TreeMap<>();
        values.forEach((key, value) -> renamed.put(renamed(key, names), value));
        return new Shape(
                type,
                renamed,
                others.stream().map(other -> renamed(other, names)).collect(Collectors.toSet()));
    }

    private static String renamed(String text, UnaryOperator<String> names) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(names.apply(found.group())));
    }

    /** Whether every fact of this shape is also of the other. */
    boolean implies(Shape general) {
        return type.equals(general.type)
                && others.containsAll(general.others)
                && general.values.entrySet().stream().allMatch(entry -> {
                    Values own = values.get(entry.getKey());
                    return own != null && own.within(entry.getValue());
                });
    }

    /** Whether a fact may be of both shapes, as far as the text tells. */
    boolean overlaps(Shape other) {
        return type.equals(other.type)
                && values.entrySet().stream().noneMatch(entry -> {
                    Values others = other.values.get(entry.getKey());
                    return others != null && entry.getValue().and(others).isEmpty();
                });
    }
}
