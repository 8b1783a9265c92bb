package org.crosswise.workshop.words;

import java.util.List;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Text;
import org.jspecify.annotations.Nullable;

/** The codes that a pattern names. */
final class Codes {

    private Codes() {}

    /** The words that a property must be one of; empty when it is not limited that way. */
    static List<String> of(Pattern pattern, String property) {
        return pattern.constraints().stream()
                .map(Constraint::expression)
                .map(expression -> of(expression, property))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The words that a constraint limits a property to; empty for any other constraint. */
    static List<String> of(Expression expression, String property) {
        if (expression instanceof Binary binary
                && binary.operator().equals("==")
                && isNamed(binary.left(), property)
                && binary.right() instanceof Text text) {
            return List.of(text.value());
        }
        boolean listed = expression instanceof In in && !in.denied() && isNamed(in.value(), property);
        return listed ? texts(((In) expression).list()) : List.of();
    }

    private static boolean isNamed(Expression expression, String property) {
        return expression instanceof Name name && name.name().equals(property);
    }

    private static List<String> texts(List<Expression> list) {
        return list.stream()
                .filter(Text.class::isInstance)
                .map(element -> ((Text) element).value())
                .toList();
    }

    /** The one word of a property, null when there are more or none. */
    static @Nullable String single(Pattern pattern, String property) {
        List<String> words = of(pattern, property);
        return words.size() == 1 ? words.get(0) : null;
    }
}
