package org.crosswise.workshop.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.Property;
import org.jspecify.annotations.Nullable;

/**
 * Patterns in one way of writing: {@code value( )} and {@code getValue( )} become the property {@code value}, and what the
 * fact itself holds stands on the left of a comparison with another fact. Every part keeps its place.
 */
final class OneWriting {

    private final Class<?> type;

    private OneWriting(Class<?> type) {
        this.type = type;
    }

    /** The pattern in that way; as it is when its type is not known. */
    static Pattern of(Pattern pattern, @Nullable Class<?> type) {
        if (type == null) {
            return pattern;
        }
        OneWriting writing = new OneWriting(type);
        List<Constraint> constraints = pattern.constraints().stream()
                .map(each -> new Constraint(each.variable(), writing.of(each.expression())))
                .toList();
        return new Pattern(pattern.variable(), pattern.type(), constraints, pattern.place());
    }

    private Expression of(Expression expression) {
        if (expression instanceof Name name) {
            return new Name(property(name.name()), name.place());
        } else if (expression instanceof Property property) {
            return new Property(of(property.of()), property.name(), property.place());
        } else if (expression instanceof Call call) {
            return called(call);
        } else if (expression instanceof Negation negation) {
            return new Negation(of(negation.of()), negation.place());
        } else if (expression instanceof In in) {
            return new In(of(in.value()), in.denied(), all(in.list()), in.place());
        } else if (expression instanceof Binary binary) {
            return compared(binary);
        }
        return expression;
    }

    private List<Expression> all(List<Expression> expressions) {
        return expressions.stream().map(this::of).toList();
    }

    private Expression called(Call call) {
        Expression owner = call.of();
        if (owner == null && call.arguments().isEmpty() && isRead(call.name())) {
            return new Name(property(call.name()), call.place());
        }
        return new Call(owner == null ? null : of(owner), call.name(), all(call.arguments()), call.place());
    }

    private boolean isRead(String method) {
        return Members.methods(type, method).stream()
                .anyMatch(each -> each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers()));
    }

    /** {@code getValue} and {@code value} are the same property when the fact has no other of that name. */
    private String property(String name) {
        if (!name.matches("(get|is)[A-Z].*")) {
            return name;
        }
        String rest = name.replaceFirst("^(get|is)", "");
        String property = rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
        Method read = Members.property(type, name);
        return read != null && read.equals(Members.property(type, property)) ? property : name;
    }

    private Expression compared(Binary binary) {
        Expression left = of(binary.left());
        Expression right = of(binary.right());
        boolean turned =
                isOfAnother(left) && (right instanceof Name own && !own.name().startsWith("$"));
        String operator = binary.operator();
        return turned && List.of("==", "!=").contains(operator)
                ? new Binary(operator, right, left, binary.place())
                : new Binary(operator, left, right, binary.place());
    }

    /** A variable, or what is read of one. */
    private static boolean isOfAnother(Expression expression) {
        Expression root = expression;
        while (root instanceof Property property) {
            root = property.of();
        }
        return root instanceof Name name && name.name().startsWith("$");
    }
}
