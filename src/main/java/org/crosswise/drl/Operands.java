package org.crosswise.drl;

import java.util.List;
import java.util.Map;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Number;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;

/**
 * A comparison begins with what the fact holds, and a condition is never a literal alone: whoever looks for what a condition
 * limits finds it on the left.
 */
final class Operands {

    private static final Map<String, String> TURNED =
            Map.of("==", "==", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");

    private Operands() {}

    /** @throws DrlException when a literal stands on the left of an operator */
    static void requireOnTheLeft(Expression left, String operator, Expression right) throws DrlException {
        if (isLiteral(left)) {
            throw new DrlException(
                    place(left),
                    "found " + Written.of(left) + " before " + operator + ", expected what the fact holds",
                    isLiteral(right)
                            ? ""
                            : "write " + Written.of(right) + " " + TURNED.get(operator) + " " + Written.of(left));
        }
    }

    /** @throws DrlException when a literal stands before {@code in} */
    static void requireOnTheLeft(Expression left) throws DrlException {
        if (isLiteral(left)) {
            throw new DrlException(
                    place(left), "found " + Written.of(left) + " before in, expected what the fact holds", "");
        }
    }

    /** @throws DrlException when it is a literal, which is no condition */
    static Expression notAlone(Expression condition) throws DrlException {
        if (isLiteral(condition)) {
            throw new DrlException(
                    place(condition), "found " + Written.of(condition) + " alone, expected what the fact holds", "");
        }
        return condition;
    }

    private static Place place(Expression literal) {
        return literal instanceof Property side ? side.of().place() : literal.place();
    }

    private static boolean isLiteral(Expression expression) {
        return expression instanceof Text
                || expression instanceof Number
                || (expression instanceof Name word && List.of("true", "false").contains(word.name()))
                || (expression instanceof Property side
                        && side.of() instanceof Name type
                        && type.name().equals("Side"));
    }
}
