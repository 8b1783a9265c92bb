package org.crosswise.workshop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Number;
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
                for (Atom atom : reading.atoms()) {
                    check(rule, reading, atom, domains, issues);
                }
            }
            weight(rule, issues);
        }
        return issues;
    }

    private static void check(PlacedRule rule, Reading reading, Atom atom, Domains domains, List<Issue> issues) {
        Number number = number(atom.expression());
        if (number == null) {
            return;
        }
        BigDecimal value = new BigDecimal(number.value());
        BigDecimal step = domains.step(reading.pattern(), atom.key());
        if (isOutside(domains.of(reading, atom.key()), value)) {
            issues.add(outside(rule, number, atom.key(), (Range) domains.of(reading, atom.key())));
        } else if (step != null && value.remainder(step).signum() != 0) {
            issues.add(rule.issue(
                    IssueCode.TOO_FINE,
                    number.place(),
                    number.value() + " is finer than " + atom.key() + " is recorded, in steps of " + step,
                    "write a number of these steps"));
        }
    }

    /** Whether a number lies outside all values that are possible. */
    static boolean isOutside(@Nullable Values all, BigDecimal number) {
        return all instanceof Range range && !Range.between(number, number).within(range);
    }

    /** The number that a comparison compares with; null when there is none. */
    static @Nullable Number number(Expression expression) {
        if (expression instanceof Binary binary && binary.right() instanceof Number number) {
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
