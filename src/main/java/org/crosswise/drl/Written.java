package org.crosswise.drl;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Number;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;

/** An expression as text in one way of writing, so that two that mean the same letter by letter are equal. */
public final class Written {

    private Written() {}

    public static String of(Expression expression) {
        return of(expression, UnaryOperator.identity());
    }

    /** The text, with other names for its variables. */
    public static String of(Expression expression, UnaryOperator<String> renamed) {
        if (expression instanceof Text text) {
            return "\"" + text.value() + "\"";
        } else if (expression instanceof Number number) {
            return number.value();
        } else if (expression instanceof Name name) {
            return name.name().startsWith("$") ? renamed.apply(name.name()) : name.name();
        } else if (expression instanceof Property property) {
            return of(property.of(), renamed) + "." + property.name();
        } else if (expression instanceof Call call) {
            String of = call.of() == null ? "" : of(call.of(), renamed) + ".";
            return of + call.name() + list(call.arguments(), renamed);
        } else if (expression instanceof New created) {
            return "new " + created.type() + list(created.arguments(), renamed);
        } else if (expression instanceof Negation negation) {
            return "!" + of(negation.of(), renamed);
        } else if (expression instanceof In in) {
            return of(in.value(), renamed) + (in.denied() ? " not in " : " in ") + list(in.list(), renamed);
        }
        Binary binary = (Binary) expression;
        return "(" + of(binary.left(), renamed) + " " + binary.operator() + " " + of(binary.right(), renamed) + ")";
    }

    private static String list(List<Expression> expressions, UnaryOperator<String> renamed) {
        if (expressions.isEmpty()) {
            return "( )";
        }
        return expressions.stream()
                .map(expression -> of(expression, renamed))
                .collect(Collectors.joining(", ", "( ", " )"));
    }
}
