package org.crosswise.workshop.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;

/** Rules whose review was due before a day; nobody reviews a rule that is retired. */
final class OverdueReviews implements Check {

    private final LocalDate asOf;

    OverdueReviews(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public List<Issue> issues(RuleSource source) {
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            String due = rule.rule().annotations().get("review");
            if (due != null) {
                check(rule, due, issues);
            }
        }
        return issues;
    }

    private void check(PlacedRule rule, String due, List<Issue> issues) {
        try {
            boolean passed = LocalDate.parse(due).isBefore(asOf);
            if (passed && !rule.status().equals("retired")) {
                issues.add(rule.issue(
                        IssueCode.REVIEW_OVERDUE,
                        rule.rule().placeOf("review"),
                        "the review of " + rule.rule().id() + " was due on " + due,
                        "review it, then set a new day"));
            }
        } catch (DateTimeParseException e) {
            issues.add(rule.issue(
                    IssueCode.WRONG_REVIEW_DATE,
                    rule.rule().placeOf("review"),
                    "\"" + due + "\" is no day",
                    "write it as 2027-01-31"));
        }
    }
}
