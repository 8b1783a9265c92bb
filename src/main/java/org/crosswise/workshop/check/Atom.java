package org.crosswise.workshop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.Number;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.crosswise.drl.Written;
import org.crosswise.knowledge.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A condition that limits one property to certain values.
 *
 * @param key the property as written, such as {@code value} or {@code attribute( "method" )}
 * @param values those it lets through
 * @param expression as written
 */
record Atom(String key, Values values, Expression expression) {

    private static final List<String> SCORES = List.of("atLeast", "atMost", "above", "below");

    /** Every condition of that kind in a pattern; a constraint that only binds a value is none. */
    static List<Atom> of(Pattern pattern) {
        List<Atom> atoms = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() == null) {
                atoms.addAll(of(constraint.expression()));
            }
        }
        return atoms;
    }

    /** Every condition of that kind in a constraint, which all must hold; what is more than one property is left out. */
    static List<Atom> of(Expression constraint) {
        List<Atom> atoms = new ArrayList<>();
        for (Expression part : parts(constraint)) {
            Atom atom = single(part);
            if (atom != null) {
                atoms.add(atom);
            }
        }
        return atoms;
    }

    /** What {@code &&} joins, one by one. */
    static List<Expression> parts(Expression constraint) {
        if (!(constraint instanceof Binary binary && binary.operator().equals("&&"))) {
            return List.of(constraint);
        }
        List<Expression> parts = new ArrayList<>(parts(binary.left()));
        parts.addAll(parts(binary.right()));
        return parts;
    }

    static @Nullable Atom single(Expression expression) {
        if (expression instanceof Negation negation) {
            Atom denied = single(negation.of());
            Values values = denied == null ? null : complement(denied.values());
            return denied == null || values == null ? null : new Atom(denied.key(), values, expression);
        } else if (expression instanceof Binary binary) {
            return compared(binary);
        } else if (expression instanceof In in) {
            Set<String> words = words(in.list());
            return words == null ? null : new Atom(Written.of(in.value()), new Choice(words, in.denied()), in);
        } else if (expression instanceof Call call) {
            return called(call);
        }
        boolean plain = expression instanceof Name || expression instanceof Property;
        return plain ? new Atom(Written.of(expression), Choice.TRUE, expression) : null;
    }

    private static @Nullable Values complement(Values values) {
        if (values instanceof Choice choice) {
            return choice == Choice.TRUE ? Choice.FALSE : choice.complement();
        }
        Range range = (Range) values;
        if (range.low() != null && range.high() == null) {
            return new Range(null, true, range.low(), !range.withLow());
        }
        return range.low() == null ? new Range(range.high(), !range.withHigh(), null, true) : null;
    }

    private static @Nullable Atom compared(Binary binary) {
        String key = Written.of(binary.left());
        if (binary.right() instanceof Number number) {
            Range range = Range.of(binary.operator(), new BigDecimal(number.value()));
            return range == null ? null : new Atom(key, range, binary);
        }
        String word = word(binary.right());
        return word == null || !List.of("==", "!=").contains(binary.operator())
                ? null
                : new Atom(key, new Choice(Set.of(word), binary.operator().equals("!=")), binary);
    }

    private static @Nullable Atom called(Call call) {
        Expression first = call.arguments().isEmpty() ? null : call.arguments().get(0);
        if (SCORES.contains(call.name()) && first instanceof Number number && call.of() != null) {
            Range range = Range.of(operator(call.name()), new BigDecimal(number.value()));
            return new Atom(Written.of(call.of()), Objects.requireNonNull(range), call);
        } else if (call.name().equals("atMost") && call.of() == null && first instanceof Text highest) {
            int rank = Grade.ALL.indexOf(highest.value());
            return rank < 0 ? null : new Atom("grade", Choice.of(Set.copyOf(Grade.ALL.subList(0, rank + 1))), call);
        } else if (call.name().equals("marked") && call.of() == null && first instanceof Text attribute) {
            return new Atom("attribute( \"" + attribute.value() + "\" )", Choice.of(Set.of("true")), call);
        }
        return new Atom(Written.of(call), Choice.TRUE, call);
    }

    private static String operator(String method) {
        return switch (method) {
            case "atLeast" -> ">=";
            case "atMost" -> "<=";
            case "above" -> ">";
            default -> "<";
        };
    }

    private static @Nullable Set<String> words(List<Expression> expressions) {
        Set<String> words = new TreeSet<>();
        for (Expression expression : expressions) {
            String word = word(expression);
            if (word == null) {
                return null;
            }
            words.add(word);
        }
        return words;
    }

    /** A text, a side, true or false; null for anything else. */
    static @Nullable String word(Expression expression) {
        if (expression instanceof Text text) {
            return text.value();
        } else if (expression instanceof Property property
                && property.of() instanceof Name name
                && name.name().equals("Side")) {
            return property.name();
        }
        boolean literal =
                expression instanceof Name name && List.of("true", "false").contains(name.name());
        return literal ? Written.of(expression) : null;
    }
}
