package org.crosswise.engine;

import java.util.List;
import java.util.Set;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Text;

/**
 * Whether a pattern matches few facts for each match of the patterns before it: it names a code, or it must be equal to
 * something of another pattern or be accepted by it. That something differs, or is more or less, leaves about as many
 * matches as there are without it.
 */
final class Joins {

    /** No rule that a clinician can read lists more codes. */
    private static final int MAX_CODES = 32;

    private static final List<String> NARROWING = List.of("code", "name", "arm", "feature", "muscle", "state");
    private static final List<String> SINGLE =
            List.of("Vocabulary", "Gate", "SafetyLevel", "TypeScore", "AssessedArms", "Interval", "Standing");

    private final Set<String> others;

    private Joins(Set<String> others) {
        this.others = others;
    }

    /**
     * @param others what the patterns before it have bound
     */
    static boolean joined(Pattern pattern, Set<String> others) {
        Joins joins = new Joins(others);
        return SINGLE.contains(pattern.type())
                || pattern.constraints().stream()
                        .filter(constraint -> constraint.variable() == null)
                        .map(Constraint::expression)
                        .anyMatch(joins::narrows);
    }

    private boolean narrows(Expression expression) {
        if (expression instanceof In in) {
            return !in.denied()
                    && ((isCode(in.value()) && in.list().size() <= MAX_CODES) || joins(in.value(), in.list()));
        } else if (expression instanceof Call call) {
            return namesOther(call) && isOwn(call);
        }
        return expression instanceof Binary binary && compared(binary);
    }

    private boolean compared(Binary binary) {
        Expression left = binary.left();
        Expression right = binary.right();
        return switch (binary.operator()) {
            case "==" ->
                (isCode(left) && right instanceof Text) || joins(left, List.of(right)) || joins(right, List.of(left));
            case "&&" -> narrows(left) || narrows(right);
            case "||" -> narrows(left) && narrows(right);
            default -> false;
        };
    }

    /** Whether the fact's own value must be one of those of other patterns. */
    private boolean joins(Expression own, List<Expression> others) {
        return isOwn(own) && !others.isEmpty() && others.stream().allMatch(this::namesOther);
    }

    /** Whether an expression names a variable of another pattern. */
    private boolean namesOther(Expression expression) {
        return expression instanceof Name name
                ? others.contains(name.name())
                : expression.parts().stream().anyMatch(this::namesOther);
    }

    /** Whether an expression reads the pattern's own fact. */
    private static boolean isOwn(Expression expression) {
        if (expression instanceof Name name) {
            return !name.name().startsWith("$") && !Allowed.isType(name.name());
        }
        return (expression instanceof Call call && call.of() == null)
                || expression.parts().stream().anyMatch(Joins::isOwn);
    }

    private static boolean isCode(Expression expression) {
        return expression instanceof Name name && NARROWING.contains(name.name());
    }
}
