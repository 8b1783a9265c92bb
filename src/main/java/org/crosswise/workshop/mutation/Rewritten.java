package org.crosswise.workshop.mutation;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.RuleFile.RuleText;
import org.jspecify.annotations.Nullable;

/** A rule as a tree with one very node of it replaced. */
final class Rewritten {

    private final Object from;
    private final @Nullable Object to;

    private Rewritten(Object from, @Nullable Object to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The rule with a condition, a constraint or an expression replaced.
     *
     * @param to what stands there instead; null when nothing does
     */
    static RuleText of(RuleText rule, Object from, @Nullable Object to) {
        Rewritten rewritten = new Rewritten(from, to);
        return new RuleText(
                rule.id(),
                rule.annotations(),
                rule.group(),
                rewritten.conditions(rule.conditions()),
                rewritten.expression(rule.conclusion()),
                rule.place(),
                rule.annotated());
    }

    private List<Condition> conditions(List<Condition> conditions) {
        List<Condition> rewritten = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition != from) {
                rewritten.add(condition(condition));
            } else if (to != null) {
                rewritten.add((Condition) to);
            }
        }
        return rewritten;
    }

    private Condition condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return new Pattern(pattern.variable(), pattern.type(), constraints(pattern.constraints()), pattern.place());
        } else if (condition instanceof Not not) {
            return new Not(conditions(not.conditions()), not.place());
        } else if (condition instanceof Exists exists) {
            return new Exists(conditions(exists.conditions()), exists.place());
        }
        Accumulate all = (Accumulate) condition;
        return new Accumulate(conditions(all.source()), all.variable(), all.function(), all.argument(), all.place());
    }

    private List<Constraint> constraints(List<Constraint> constraints) {
        return constraints.stream()
                .filter(constraint -> constraint != from)
                .map(constraint -> new Constraint(constraint.variable(), expression(constraint.expression())))
                .toList();
    }

    private @Nullable Expression optional(@Nullable Expression expression) {
        return expression == null ? null : expression(expression);
    }

    private Expression expression(Expression old) {
        if (old == from && to != null) {
            return (Expression) to;
        } else if (old instanceof Property property) {
            return new Property(expression(property.of()), property.name(), property.place());
        } else if (old instanceof Call call) {
            return new Call(optional(call.of()), call.name(), expressions(call.arguments()), call.place());
        } else if (old instanceof New created) {
            return new New(created.type(), expressions(created.arguments()), created.place());
        } else if (old instanceof Binary binary) {
            return new Binary(binary.operator(), expression(binary.left()), expression(binary.right()), binary.place());
        } else if (old instanceof Negation negation) {
            return new Negation(expression(negation.of()), negation.place());
        } else if (old instanceof In in) {
            return new In(expression(in.value()), in.denied(), expressions(in.list()), in.place());
        }
        return old;
    }

    private List<Expression> expressions(List<Expression> expressions) {
        List<Expression> rewritten = new ArrayList<>();
        for (Expression expression : expressions) {
            if (expression != from || to != null) {
                rewritten.add(expression(expression));
            }
        }
        return rewritten;
    }
}
