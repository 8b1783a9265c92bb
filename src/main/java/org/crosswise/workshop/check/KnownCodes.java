package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleSource;

/** Every code in a rule is one that the tables know: a misspelled one compiles, and never matches. */
final class KnownCodes implements Check {

    @Override
    public List<Issue> issues(RuleSource source) {
        Nouns nouns = new Nouns(source.vocabulary());
        FindingWords findings = new FindingWords(source.vocabulary());
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            for (Reading reading : rule.readings().all()) {
                CodesRead codes = new CodesRead(rule, reading, nouns, findings, issues);
                for (Constraint constraint : reading.pattern().constraints()) {
                    codes.read(constraint.expression());
                }
            }
            new CodesConcluded(rule, nouns, source.vocabulary(), issues)
                    .read(rule.rule().conclusion());
        }
        return issues;
    }
}
