package org.crosswise.workshop.words;

import java.util.List;
import java.util.Locale;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Property;

/** The side of what a pattern speaks of: left, right, the same side as something else. */
final class Sides {

    private static final String SIDE = "side";

    private final Scope scope;
    private final Pattern pattern;

    Sides(Scope scope, Pattern pattern) {
        this.scope = scope;
        this.pattern = pattern;
    }

    /** Whether a constraint is about the side. */
    static boolean isAbout(Expression expression) {
        if (expression instanceof Binary binary) {
            return isSide(binary.left());
        } else if (expression instanceof In in) {
            return isSide(in.value());
        }
        return expression instanceof Call call && call.of() != null && isSide(call.of());
    }

    private static boolean isSide(Expression expression) {
        return expression instanceof Name name && name.name().equals(SIDE);
    }

    /** What stands behind the noun; empty when the side does not matter. */
    String words() {
        return pattern.constraints().stream()
                .map(Constraint::expression)
                .filter(Sides::isAbout)
                .map(this::said)
                .findFirst()
                .orElse("");
    }

    private String said(Expression expression) {
        if (expression instanceof Call call && !call.arguments().isEmpty()) {
            return " of " + same(call.arguments().get(0)) + " (or of both)";
        } else if (expression instanceof In in) {
            return " of one side ("
                    + Lists.or(in.list().stream().map(Sides::fixed).toList()) + ")";
        }
        Binary binary = (Binary) expression;
        String fixed = fixed(binary.right());
        if (!fixed.isEmpty()) {
            return fixed.equals("midline") ? " of the midline" : " of the " + fixed + " side";
        }
        return binary.operator().equals("==") ? " of " + same(binary.right()) : " of the other side";
    }

    private static String fixed(Expression expression) {
        boolean constant = expression instanceof Property property
                && property.of() instanceof Name name
                && name.name().equals("Side");
        return constant ? ofConstant(((Property) expression).name()) : "";
    }

    private static String ofConstant(String name) {
        return name.equals("NONE") ? "midline" : name.toLowerCase(Locale.ROOT);
    }

    private String same(Expression other) {
        String variable = variable(other);
        boolean clear = scope.isOnlyOther(variable, pattern);
        return clear ? "the same side" : "the same side as " + scope.noun(variable);
    }

    private static String variable(Expression expression) {
        List<Expression> parts = expression.parts();
        return expression instanceof Name name ? name.name() : parts.isEmpty() ? "" : variable(parts.get(0));
    }
}
