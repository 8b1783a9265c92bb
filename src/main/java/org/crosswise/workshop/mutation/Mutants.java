package org.crosswise.workshop.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Side;
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
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.crosswise.drl.Place;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.drl.Written;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.Grade;
import org.crosswise.workshop.mutation.Mutant.Operator;
import org.jspecify.annotations.Nullable;

/** Every mutant of a rule, in the order of its text. */
final class Mutants {

    private static final Map<String, String> BOUNDARY = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, String> REVERSED =
            Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");
    private static final Map<String, String> SCORE_BOUNDARY =
            Map.of("atLeast", "above", "above", "atLeast", "atMost", "below", "below", "atMost");

    private static final Set<String> NAMES = Set.of("code", "name");

    private final Pools pools;
    private final Steps steps;
    private final RuleText rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RuleText rule, Pools pools, Steps steps) {
        this.rule = rule;
        this.pools = pools;
        this.steps = steps;
    }

    static List<Mutant> of(RuleText rule, Pools pools, RuleSource source) {
        Mutants mutants = new Mutants(rule, pools, new Steps(source.vocabulary()));
        rule.conditions().forEach(mutants::condition);
        mutants.words("", rule.conclusion());
        mutants.parts(null, rule.conclusion());
        return mutants.mutants;
    }

    private void condition(Condition condition) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern);
        } else if (condition instanceof Not not) {
            dropped(not, "not");
            add(Operator.DENIED, not, new Exists(not.conditions(), not.place()), not.place(), "not", "exists");
        } else if (condition instanceof Exists exists) {
            dropped(exists, "exists");
            add(Operator.DENIED, exists, new Not(exists.conditions(), exists.place()), exists.place(), "exists", "not");
        } else if (condition instanceof Accumulate all) {
            String other = all.function().equals("every") ? "atLeastOne" : "every";
            add(
                    Operator.DENIED,
                    all,
                    new Accumulate(all.source(), all.variable(), other, all.argument(), all.place()),
                    all.place(),
                    all.function(),
                    other);
        }
        condition.parts().forEach(this::condition);
    }

    /** What it names must still be bound: only a condition that binds nothing can go. */
    private void dropped(Condition condition, String word) {
        String type = condition.parts().get(0) instanceof Pattern pattern ? " " + pattern.type() : "";
        add(Operator.DROPPED, condition, null, condition.place(), word + type, "nothing");
    }

    private void pattern(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() == null) {
                if (!isName(constraint.expression())) {
                    String words = Written.of(constraint.expression());
                    add(
                            Operator.DROPPED,
                            constraint,
                            null,
                            constraint.expression().place(),
                            words,
                            "nothing");
                }
                asked(pattern, constraint.expression());
            }
        }
    }

    /** Which fact is meant: without it, or with any other, the rule would speak of nothing that a clinician could mean. */
    private static boolean isName(Expression expression) {
        Expression value =
                expression instanceof Binary binary && binary.operator().equals("==")
                        ? binary.left()
                        : expression instanceof In in && !in.denied() ? in.value() : expression;
        return value != expression && value instanceof Name name && NAMES.contains(name.name());
    }

    private void asked(Pattern pattern, Expression expression) {
        if (expression instanceof Binary binary && List.of("&&", "||").contains(binary.operator())) {
            binary.parts().forEach(part -> asked(pattern, part));
            String other = binary.operator().equals("&&") ? "||" : "&&";
            replaced(Operator.DENIED, binary, new Binary(other, binary.left(), binary.right(), binary.place()));
            return;
        } else if (expression instanceof Negation negation) {
            replaced(Operator.DENIED, negation, negation.of());
            asked(pattern, negation.of());
            return;
        }
        if (!isName(expression)) {
            single(expression);
        }
        words(pattern.type(), expression);
        parts(pattern, expression);
    }

    private void single(Expression expression) {
        if (expression instanceof Binary binary) {
            String boundary = BOUNDARY.get(binary.operator());
            if (boundary != null) {
                replaced(
                        Operator.BOUNDARY, binary, new Binary(boundary, binary.left(), binary.right(), binary.place()));
            }
            String reversed = REVERSED.getOrDefault(binary.operator(), "!=");
            replaced(Operator.REVERSED, binary, new Binary(reversed, binary.left(), binary.right(), binary.place()));
        } else if (expression instanceof In in) {
            replaced(Operator.REVERSED, in, new In(in.value(), !in.denied(), in.list(), in.place()));
        } else {
            replaced(Operator.DENIED, expression, new Negation(expression, expression.place()));
            if (expression instanceof Call call && call.of() != null && SCORE_BOUNDARY.containsKey(call.name())) {
                String boundary = SCORE_BOUNDARY.get(call.name());
                replaced(Operator.BOUNDARY, call, new Call(call.of(), boundary, call.arguments(), call.place()));
            }
        }
    }

    /** Words: another one, or one fewer where there are several. */
    private void words(String type, Expression around) {
        List<Expression> parts = around.parts();
        List<Text> texts = parts.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
        for (Text text : texts) {
            if (Grade.ALL.contains(text.value())) {
                grades(text);
            } else {
                String other = pools.other(Pools.use(type, around), text.value());
                if (other != null) {
                    replaced(Operator.WORD, text, new Text(other, text.place()));
                }
            }
            boolean several = texts.size() > 1 && !type.isEmpty();
            if (several && (around instanceof In || around instanceof Call)) {
                add(Operator.FEWER_WORDS, text, null, text.place(), Written.of(text), "nothing");
            }
        }
        parts.forEach(part -> words(type, part));
    }

    private void grades(Text text) {
        int rank = Grade.rank(text.value());
        for (int other : List.of(rank - 1, rank + 1)) {
            if (other >= 0 && other < Grade.ALL.size()) {
                replaced(Operator.GRADE, text, new Text(Grade.ALL.get(other), text.place()));
            }
        }
    }

    /** Numbers and sides, wherever they stand. */
    private void parts(@Nullable Pattern pattern, Expression expression) {
        if (expression instanceof Expression.Number number) {
            steps.of(number.value(), pattern).forEach((operator, step) -> moved(operator, number, step));
        } else if (expression instanceof Property property
                && property.of() instanceof Name name
                && name.name().equals("Side")) {
            String other = Side.valueOf(property.name()).opposite().name();
            if (!other.equals(property.name())) {
                replaced(Operator.SIDE, property, new Property(name, other, property.place()));
            }
        }
        if (!(expression instanceof New)) {
            expression.parts().forEach(part -> parts(pattern, part));
        } else {
            expression.parts().forEach(part -> parts(null, part));
        }
    }

    private void moved(Operator operator, Expression.Number number, BigDecimal step) {
        BigDecimal value = new BigDecimal(number.value());
        for (BigDecimal other : List.of(value.subtract(step), value.add(step))) {
            String written = other.toPlainString();
            replaced(operator, number, new Expression.Number(written, number.place()));
        }
    }

    private void replaced(Operator operator, Expression from, Expression to) {
        add(operator, from, to, from.place(), Written.of(from), Written.of(to));
    }

    private void add(Operator operator, Object from, @Nullable Object to, Place place, String was, String is) {
        mutants.add(new Mutant(rule, Rewritten.of(rule, from, to), operator, was + " becomes " + is, place));
    }
}
