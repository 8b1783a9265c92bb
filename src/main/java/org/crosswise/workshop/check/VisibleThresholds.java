package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Place;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;

/** Every number and grade that a condition compares with stands in {@code @threshold}, where a reader sees it. */
final class VisibleThresholds implements Check {

    @Override
    public List<Issue> issues(RuleSource source) {
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            String threshold = rule.rule().annotations().getOrDefault("threshold", "");
            List<String> told = Arrays.asList(threshold.split("[^0-9.]+"));
            for (Reading reading : rule.readings().all()) {
                for (Constraint constraint : reading.pattern().constraints()) {
                    numbers(rule, constraint.expression(), told, issues);
                }
                grades(rule, reading, Arrays.asList(threshold.split("[^0-9+-]+")), issues);
            }
        }
        return issues;
    }

    private static void numbers(PlacedRule rule, Expression expression, List<String> told, List<Issue> issues) {
        if (expression instanceof Expression.Number number
                && !told.contains(number.value().replace("-", ""))) {
            issues.add(hidden(rule, number.value(), number.place()));
        }
        expression.parts().forEach(part -> numbers(rule, part, told, issues));
    }

    private static void grades(PlacedRule rule, Reading reading, List<String> told, List<Issue> issues) {
        for (Atom atom : reading.atoms()) {
            if (reading.pattern().type().equals("Graded") && atom.key().equals("grade")) {
                texts(rule, atom.expression(), told, issues);
            }
        }
    }

    private static void texts(PlacedRule rule, Expression expression, List<String> told, List<Issue> issues) {
        if (expression instanceof Expression.Text grade && !told.contains(grade.value())) {
            issues.add(hidden(rule, grade.value(), grade.place()));
        }
        expression.parts().forEach(part -> texts(rule, part, told, issues));
    }

    private static Issue hidden(PlacedRule rule, String number, Place place) {
        return rule.issue(
                IssueCode.HIDDEN_THRESHOLD,
                place,
                number + " does not stand in @threshold",
                "add it there with its unit");
    }
}
