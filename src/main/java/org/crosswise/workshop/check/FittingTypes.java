package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleSource;

/** Numbers are compared with numbers and texts with texts, and every property is one of the fact's own type. */
final class FittingTypes implements Check {

    @Override
    public List<Issue> issues(RuleSource source) {
        List<Issue> issues = new ArrayList<>();
        PlacedRule.in(source).forEach(rule -> check(rule, issues));
        return issues;
    }

    private static void check(PlacedRule rule, List<Issue> issues) {
        Types.Problems problems = (code, place, message, hint) -> issues.add(rule.issue(code, place, message, hint));
        for (Reading reading : rule.readings().all()) {
            Types types = new Types(reading.type(), reading.variables(), problems);
            for (Constraint constraint : reading.pattern().constraints()) {
                if (constraint.variable() == null) {
                    types.yesOrNo(constraint.expression());
                } else {
                    types.of(constraint.expression());
                }
            }
        }
        new Types(null, rule.readings().variables(), problems).of(rule.rule().conclusion());
    }
}
