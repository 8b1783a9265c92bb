package org.crosswise.service;

import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;

/** Answers a question with a report in its wire form. Used by several threads. */
@FunctionalInterface
interface Rules {

    String report(Question question);

    static Rules of(Crosswise crosswise) {
        return question -> {
            Assessment before = question.before();
            if (before == null) {
                return crosswise.assess(question.today(), question.analyses()).toJson();
            } else if (crosswise.ruleSet().followUp().isEmpty()) {
                throw new Refusal(new Problem(422, "no-follow-up", "The rules that answer here cannot compare."));
            }
            return crosswise
                    .compare(before, question.today(), question.analyses())
                    .toJson();
        };
    }
}
