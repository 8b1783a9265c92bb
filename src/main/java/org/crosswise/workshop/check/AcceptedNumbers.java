package org.crosswise.workshop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.Number;
import org.crosswise.drl.Written;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.jspecify.annotations.Nullable;

/** Thresholds lie where a value can lie, and are no finer than a value is recorded. */
final class AcceptedNumbers implements Check {

    private static final Range WEIGHT = Range.between(BigDecimal.ZERO, BigDecimal.ONE);

    @Override
    public List<Issue> issues(RuleSource source) {
        Domains domains = new Domains(source.vocabulary());
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            for (Reading reading : rule.readings().all()) {
                for (Constraint constraint : reading.pattern().constraints()) {
                    numbers(
                            constraint.expression(),
                            (key, number) -> check(rule, reading, key, number, domains, issues));
                }
            }
            weight(rule, issues);
        }
        return issues;
    }

    /** Hears of a number that a property is compared with. */
    private interface Compared {
        void with(String key, Number number);
    }

    /** Every number in a constraint, however its parts are joined. */
    private static void numbers(Expression expression, Compared compared) {
        if (expression instanceof Binary binary && binary.right() instanceof Number number) {
            compared.with(Written.of(binary.left()), number);
        } else if (expression instanceof In in) {
            in.list().stream()
                    .filter(Number.class::isInstance)
                    .forEach(number -> compared.with(Written.of(in.value()), (Number) number));
        } else if (expression instanceof Call call) {
            Atom score = Atom.single(call);
            Number number = number(call);
            if (score != null && number != null) {
                compared.with(score.key(), number);
            }
        }
        expression.parts().forEach(part -> numbers(part, compared));
    }

    private static void check(
            PlacedRule rule, Reading reading, String key, Number number, Domains domains, List<Issue> issues) {
        BigDecimal value = new BigDecimal(number.value());
        BigDecimal step = domains.step(reading.pattern(), key);
        if (isOutside(domains.of(reading, key), value)) {
            issues.add(outside(rule, number, key, (Range) domains.of(reading, key)));
        } else if (step != null && value.remainder(step).signum() != 0) {
            issues.add(rule.issue(
                    IssueCode.TOO_FINE,
                    number.place(),
                    number.value() + " is finer than " + key + " is recorded, in steps of " + step,
                    "write a number of these steps"));
        }
    }

    /** Whether a number lies outside all values that are possible. */
    static boolean isOutside(@Nullable Values all, BigDecimal number) {
        return all instanceof Range range && !Range.between(number, number).within(range);
    }

    /** The number that a comparison or its denial compares with; null when there is none. */
    static @Nullable Number number(Expression expression) {
        if (expression instanceof Negation negation) {
            return number(negation.of());
        } else if (expression instanceof Binary binary && binary.right() instanceof Number number) {
            return number;
        }
        return expression instanceof Call call
                        && call.arguments().size() == 1
                        && call.arguments().get(0) instanceof Number number
                ? number
                : null;
    }

    private static Issue outside(PlacedRule rule, Number number, String key, @Nullable Range all) {
        String range = all == null ? "" : all.low() + " to " + all.high();
        return rule.issue(
                IssueCode.OUT_OF_RANGE,
                number.place(),
                key + " is never " + number.value() + ": it lies between " + range.replace(" to ", " and "),
                "the range is the one of the table");
    }

    /** Evidence weighs between 0 and 1. */
    private static void weight(PlacedRule rule, List<Issue> issues) {
        Call maker = rule.concluded().type().equals("Evidence")
                ? Concluded.maker(rule.rule().conclusion())
                : null;
        boolean weighed = maker != null && maker.arguments().size() > 1;
        if (weighed && maker.arguments().get(1) instanceof Number number) {
            if (isOutside(WEIGHT, new BigDecimal(number.value()))) {
                issues.add(outside(rule, number, "weight", WEIGHT));
            }
        }
    }
}
