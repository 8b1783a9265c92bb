package org.crosswise.workshop.evaluation;

import java.util.List;
import java.util.Objects;
import org.crosswise.assessment.Side;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.crosswise.engine.Allowed;
import org.jspecify.annotations.Nullable;

/**
 * The value of an expression.
 *
 * @param self the fact whose pattern the expression stands in; null in a conclusion
 * @param bindings what the variables stand for
 * @param witness is told each single condition and whether it held
 */
public record Evaluator(@Nullable Object self, Bindings bindings, Witness witness) {

    /** Whether a condition holds; what is combined stops where the engine stops. */
    public boolean holds(Expression condition) {
        if (condition instanceof Binary binary && binary.operator().equals("&&")) {
            return holds(binary.left()) && holds(binary.right());
        } else if (condition instanceof Binary binary && binary.operator().equals("||")) {
            return holds(binary.left()) || holds(binary.right());
        } else if (condition instanceof Negation negation) {
            return !holds(negation.of());
        }
        boolean holds = Boolean.TRUE.equals(value(condition));
        witness.saw(condition, this, holds);
        return holds;
    }

    /** The value; null where the engine finds none. */
    @Nullable
    public Object value(Expression expression) {
        if (expression instanceof Text text) {
            return text.value();
        } else if (expression instanceof Expression.Number number) {
            return number(number.value());
        } else if (expression instanceof Name name) {
            return named(name.name());
        } else if (expression instanceof Property property) {
            return property(property);
        } else if (expression instanceof Call call) {
            return called(call);
        } else if (expression instanceof New created) {
            return Calls.constructor(type(created.type()), values(created.arguments()));
        }
        return judged(expression);
    }

    private boolean judged(Expression expression) {
        if (expression instanceof In in) {
            Object value = value(in.value());
            return in.list().stream().anyMatch(each -> equal(value, value(each))) != in.denied();
        } else if (expression instanceof Binary binary && !List.of("&&", "||").contains(binary.operator())) {
            return compared(binary.operator(), value(binary.left()), value(binary.right()));
        }
        return holds(expression);
    }

    private static Number number(String written) {
        return written.contains(".") ? (Number) Double.valueOf(written) : (Number) Long.valueOf(written);
    }

    private @Nullable Object named(String name) {
        if (name.startsWith("$")) {
            return bindings.get(name);
        }
        return switch (name) {
            case "true" -> true;
            case "false" -> false;
            case "this" -> self;
            default -> Calls.property(Objects.requireNonNull(self, name), name);
        };
    }

    private @Nullable Object property(Property property) {
        if (property.of() instanceof Name name && name.name().equals("Side")) {
            return Side.valueOf(property.name());
        }
        Object of = value(property.of());
        return of == null ? null : Calls.property(of, property.name());
    }

    private @Nullable Object called(Call call) {
        @Nullable Object[] arguments = values(call.arguments());
        Expression of = call.of();
        if (of == null) {
            return Calls.method(Objects.requireNonNull(self), call.name(), arguments);
        } else if (of instanceof Name name && Allowed.type(name.name()) != null) {
            return Calls.staticMethod(type(name.name()), call.name(), arguments);
        }
        return Calls.method(Objects.requireNonNull(value(of)), call.name(), arguments);
    }

    private @Nullable Object[] values(List<Expression> expressions) {
        @Nullable Object[] values = new Object[expressions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(expressions.get(i));
        }
        return values;
    }

    private static Class<?> type(String name) {
        return Objects.requireNonNull(Allowed.type(name), name);
    }

    private static boolean compared(String operator, @Nullable Object left, @Nullable Object right) {
        return switch (operator) {
            case "==" -> equal(left, right);
            case "!=" -> !equal(left, right);
            default -> left instanceof Number one && right instanceof Number other && ordered(operator, one, other);
        };
    }

    private static boolean ordered(String operator, Number left, Number right) {
        int order = Double.compare(left.doubleValue(), right.doubleValue());
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        return left instanceof Number one && right instanceof Number other
                ? one.doubleValue() == other.doubleValue()
                : Objects.equals(left, right);
    }
}
