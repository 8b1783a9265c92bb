package org.crosswise.workshop.evaluation;

import java.util.List;
import java.util.Set;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Text;

/**
 * A constraint that was asked of a fact.
 *
 * @param constraint what was asked
 * @param evaluator of the fact
 * @param held whether it held
 */
record Asked(Constraint constraint, Evaluator evaluator, boolean held) {

    /** The properties that say what a fact is about, and not what was found. */
    private static final Set<String> KINDS = Set.of("code", "name", "muscle", "axis", "arm", "type", "kind");

    /** Whether it says which fact is meant, and nothing about its value. */
    boolean namesTheKind() {
        return namesTheKind(constraint.expression());
    }

    static boolean namesTheKind(Expression expression) {
        return !words(expression).isEmpty();
    }

    /** The words by which an expression names what a fact is about; none when it does not. */
    static List<String> words(Expression expression) {
        if (expression instanceof Binary binary
                && binary.operator().equals("==")
                && isKind(binary.left())
                && binary.right() instanceof Text text) {
            return List.of(text.value());
        } else if (expression instanceof In in && !in.denied() && isKind(in.value())) {
            return in.list().stream()
                    .filter(Text.class::isInstance)
                    .map(each -> ((Text) each).value())
                    .toList();
        }
        return List.of();
    }

    private static boolean isKind(Expression expression) {
        return expression instanceof Name name && KINDS.contains(name.name());
    }
}
