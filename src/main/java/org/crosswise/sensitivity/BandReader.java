package org.crosswise.sensitivity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Expression;
import org.crosswise.drl.RuleFile;
import org.crosswise.knowledge.Grade;

/**
 * Reads from the text of the rules where they cut numbers and grades. What it does not know for a plain comparison with a
 * constant makes the finding exact: every value of it counts as different.
 */
final class BandReader {

    private static final Set<String> MEASURES = Set.of("Measured", "Graded");
    private static final Set<String> VALUES = Set.of("value", "grade", "tenths", "this");
    private static final Set<String> PLACES = Set.of("code", "side");
    private static final Set<String> EVERY = Set.of(Bands.EVERY);
    private static final String DIFFERENCE = "apart";

    /** No accepted value lies beyond: a cut there tells none apart. */
    private static final BigDecimal FARTHEST = BigDecimal.TEN.pow(15);

    private final Map<String, NavigableSet<Long>> starts = new HashMap<>();
    private final Map<String, NavigableSet<Long>> differences = new HashMap<>();
    private final Set<String> exact = new HashSet<>();

    void read(RuleFile.RuleText rule) {
        Map<String, Set<String>> bound = new HashMap<>();
        rule.conditions().forEach(condition -> bind(condition, bound));
        rule.conditions().forEach(condition -> read(condition, bound));
        concluded(rule.conclusion(), bound);
    }

    Bands bands() {
        return new Bands(starts, differences, exact);
    }

    private static void bind(Condition condition, Map<String, Set<String>> bound) {
        if (condition instanceof Condition.Pattern pattern) {
            if (pattern.variable() != null && MEASURES.contains(pattern.type())) {
                bound.put(pattern.variable(), codes(pattern));
            }
        } else {
            condition.parts().forEach(part -> bind(part, bound));
        }
    }

    private void read(Condition condition, Map<String, Set<String>> bound) {
        if (condition instanceof Condition.Pattern pattern) {
            Set<String> codes = MEASURES.contains(pattern.type()) ? codes(pattern) : Set.of();
            for (Condition.Constraint constraint : pattern.constraints()) {
                if (constraint.variable() != null) {
                    whole(constraint.expression(), codes, bound);
                } else {
                    cut(constraint.expression(), codes, bound);
                }
            }
        } else {
            condition.parts().forEach(part -> read(part, bound));
        }
    }

    /** The finding codes that a pattern may match; the code of all when it names none, or names one that it excludes. */
    private static Set<String> codes(Condition.Pattern pattern) {
        Set<String> codes = new HashSet<>();
        for (Condition.Constraint constraint : pattern.constraints()) {
            if (constraint.expression() instanceof Expression.Binary comparison
                    && comparison.operator().equals("==")
                    && isNamed(comparison.left(), "code")
                    && comparison.right() instanceof Expression.Text text) {
                codes.add(text.value());
            } else if (constraint.expression() instanceof Expression.In in
                    && isNamed(in.value(), "code")
                    && !in.denied()
                    && in.list().stream().allMatch(Expression.Text.class::isInstance)) {
                in.list().forEach(each -> codes.add(((Expression.Text) each).value()));
            }
        }
        return codes.isEmpty() ? EVERY : codes;
    }

    private void cut(Expression expression, Set<String> codes, Map<String, Set<String>> bound) {
        if (expression instanceof Expression.Binary both && Set.of("&&", "||").contains(both.operator())) {
            cut(both.left(), codes, bound);
            cut(both.right(), codes, bound);
        } else if (expression instanceof Expression.Negation negation) {
            cut(negation.of(), codes, bound);
        } else if (!isCut(expression, codes) && !isDifference(expression, codes, bound)) {
            whole(expression, codes, bound);
        }
    }

    /** A comparison of the value with a constant. */
    private boolean isCut(Expression expression, Set<String> codes) {
        if (expression instanceof Expression.Binary comparison
                && isNamed(comparison.left(), "value")
                && comparison.right() instanceof Expression.Number number) {
            at(codes, starts, comparison.operator(), tenths(number));
            return true;
        } else if (expression instanceof Expression.Binary comparison
                && isNamed(comparison.left(), "grade")
                && comparison.right() instanceof Expression.Text grade) {
            atGrade(codes, "==", grade);
            return true;
        } else if (expression instanceof Expression.In in
                && isNamed(in.value(), "grade")
                && in.list().stream().allMatch(Expression.Text.class::isInstance)) {
            in.list().forEach(each -> atGrade(codes, "==", (Expression.Text) each));
            return true;
        } else if (expression instanceof Expression.Call call
                && call.of() == null
                && call.name().equals("atMost")
                && call.arguments().get(0) instanceof Expression.Text grade) {
            atGrade(codes, "<=", grade);
            return true;
        }
        return false;
    }

    /** What is no grade is nobody's grade. */
    private void atGrade(Set<String> codes, String operator, Expression.Text grade) {
        int rank = Grade.ALL.indexOf(grade.value());
        if (rank >= 0) {
            at(codes, starts, operator, BigDecimal.valueOf(rank));
        }
    }

    /** A comparison of the difference to another measurement of the same kind, and of no other, with a constant. */
    private boolean isDifference(Expression expression, Set<String> codes, Map<String, Set<String>> bound) {
        if (expression instanceof Expression.Binary comparison
                && comparison.left() instanceof Expression.Call call
                && call.name().equals(DIFFERENCE)
                && call.of() == null
                && call.arguments().get(0) instanceof Expression.Name other
                && codes.size() == 1
                && !codes.equals(EVERY)
                && codes.equals(bound.get(other.name()))
                && comparison.right() instanceof Expression.Number number) {
            at(codes, differences, comparison.operator(), tenths(number));
            return true;
        }
        return false;
    }

    private static BigDecimal tenths(Expression.Number number) {
        return new BigDecimal(number.value()).movePointRight(1);
    }

    /** A band begins at the constant, or one step above it; at the next step where the constant lies between two. */
    private static void at(
            Set<String> codes, Map<String, NavigableSet<Long>> cuts, String operator, BigDecimal constant) {
        if (constant.abs().compareTo(FARTHEST) > 0) {
            return;
        }
        for (String code : codes) {
            NavigableSet<Long> begin = cuts.computeIfAbsent(code, key -> new TreeSet<>());
            if (!Set.of(">", "<=").contains(operator)) {
                begin.add(constant.setScale(0, RoundingMode.CEILING).longValueExact());
            }
            if (!Set.of(">=", "<").contains(operator)) {
                begin.add(constant.setScale(0, RoundingMode.FLOOR).longValueExact() + 1);
            }
        }
    }

    /** Anything else: whatever value it touches counts as different from every other. */
    private void whole(Expression expression, Set<String> codes, Map<String, Set<String>> bound) {
        if (touches(expression, bound)) {
            exact.addAll(codes);
        }
    }

    private boolean touches(Expression expression, Map<String, Set<String>> bound) {
        if (expression instanceof Expression.Name name) {
            exact.addAll(bound.getOrDefault(name.name(), Set.of()));
            return VALUES.contains(name.name()) || bound.containsKey(name.name());
        } else if (expression instanceof Expression.Property property) {
            return !PLACES.contains(property.name()) && touches(property.of(), bound);
        }
        boolean touched = false;
        for (Expression part : expression.parts()) {
            touched |= touches(part, bound);
        }
        return touched;
    }

    /** A conclusion rests on a finding, whatever its value, unless it takes the value itself. */
    private void concluded(Expression expression, Map<String, Set<String>> bound) {
        if (expression instanceof Expression.Property property && VALUES.contains(property.name())) {
            touches(property.of(), bound);
        }
        expression.parts().forEach(part -> concluded(part, bound));
    }

    private static boolean isNamed(Expression expression, String name) {
        return expression instanceof Expression.Name named && named.name().equals(name);
    }
}
