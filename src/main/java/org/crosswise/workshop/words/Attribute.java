package org.crosswise.workshop.words;

import java.util.List;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Text;
import org.jspecify.annotations.Nullable;

/** Constraints on an attribute of a finding: {@code attribute( "method" ) == "FLEXICURVE"}, {@code marked( "painful" )}. */
final class Attribute {

    private Attribute() {}

    /** The attribute that a constraint is about, null when it is about none. */
    static @Nullable String name(Expression expression) {
        if (expression instanceof Binary binary) {
            return name(binary.left());
        } else if (expression instanceof In in) {
            return name(in.value());
        }
        boolean named = expression instanceof Call call
                && call.of() == null
                && List.of("attribute", "marked").contains(call.name())
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Text;
        return named ? ((Text) ((Call) expression).arguments().get(0)).value() : null;
    }

    /** The values that a constraint allows; empty when it is not about that attribute. */
    static List<String> words(Expression expression, String attribute) {
        if (!attribute.equals(name(expression))) {
            return List.of();
        } else if (expression instanceof Binary binary && binary.right() instanceof Text text) {
            return List.of(text.value());
        } else if (expression instanceof In in) {
            return in.list().stream()
                    .filter(Text.class::isInstance)
                    .map(element -> ((Text) element).value())
                    .toList();
        }
        return expression instanceof Call ? List.of("true") : List.of();
    }
}
