package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Written;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Conclusion;

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
        conclusion(rule, new Types(null, rule.readings().variables(), problems), issues);
    }

    /** The engine would take a text or a number for a fact, which nothing ever reads. */
    private static void conclusion(PlacedRule rule, Types types, List<Issue> issues) {
        Expression conclusion = rule.rule().conclusion();
        Class<?> type = types.of(conclusion);
        if (type != null && !Conclusion.class.isAssignableFrom(type)) {
            issues.add(rule.issue(
                    IssueCode.FORBIDDEN_CONCLUSION,
                    conclusion.place(),
                    Written.of(conclusion) + " is " + Members.kind(type) + ", no conclusion",
                    "write insert( Term.of( … ) ) or another type of rules/README.md"));
        }
    }
}
