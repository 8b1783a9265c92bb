package org.crosswise.workshop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Number;
import org.crosswise.drl.Written;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.check.Reading.Mode;

/** Conditions that contradict each other, so that the rule never fires, or never minds what it denies. */
final class ImpossibleConditions implements Check {

    private static final List<String> UNEQUAL = List.of("!=", "<", ">");

    @Override
    public List<Issue> issues(RuleSource source) {
        Domains domains = new Domains(source.vocabulary());
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            List<Reading> readings = rule.readings().all();
            for (Reading reading : readings) {
                withinOne(rule, reading, domains, issues);
                withItself(rule, reading, issues);
            }
            readings.stream()
                    .filter(denied -> denied.mode() == Mode.DENIED)
                    .forEach(denied -> wantedAndDenied(rule, denied, readings, domains, issues));
        }
        return issues;
    }

    private static void withinOne(PlacedRule rule, Reading reading, Domains domains, List<Issue> issues) {
        Map<String, Values> left = new HashMap<>();
        for (Atom atom : reading.atoms()) {
            Number number = AcceptedNumbers.number(atom.expression());
            Values all = domains.of(reading, atom.key());
            boolean toldElsewhere = number != null && AcceptedNumbers.isOutside(all, new BigDecimal(number.value()));
            Values before = left.get(atom.key());
            Values after = Shape.limited(reading, domains, atom, before);
            boolean unknownWord = before == null && atom.values() instanceof Choice && after.isEmpty();
            if (after.isEmpty() && !toldElsewhere && !unknownWord) {
                issues.add(rule.issue(
                        IssueCode.IMPOSSIBLE,
                        atom.expression().place(),
                        "no " + reading.pattern().type()
                                + " fulfils this and what stands before it: nothing is left of " + atom.key(),
                        ""));
                return;
            }
            left.put(atom.key(), after);
        }
    }

    private static void withItself(PlacedRule rule, Reading reading, List<Issue> issues) {
        for (Constraint constraint : reading.pattern().constraints()) {
            for (Expression part : Atom.parts(constraint.expression())) {
                if (part instanceof Binary binary && UNEQUAL.contains(binary.operator()) && isSame(binary)) {
                    issues.add(
                            rule.issue(IssueCode.IMPOSSIBLE, binary.place(), "a value is never unequal to itself", ""));
                }
            }
        }
    }

    static boolean isSame(Binary binary) {
        return Written.of(binary.left()).equals(Written.of(binary.right()));
    }

    private static void wantedAndDenied(
            PlacedRule rule, Reading denied, List<Reading> readings, Domains domains, List<Issue> issues) {
        Shape none = domains.shape(denied);
        boolean wanted = readings.stream().filter(Reading::isNeeded).anyMatch(reading -> domains.shape(reading)
                .implies(none));
        if (wanted) {
            issues.add(rule.issue(
                    IssueCode.IMPOSSIBLE,
                    denied.pattern().place(),
                    "this denies a fact that the rule needs: it never fires",
                    ""));
        }
    }
}
