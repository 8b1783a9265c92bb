package org.crosswise.service;

import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.report.Report;

/** Answers a question with a report in its wire form. Used by several threads. */
@FunctionalInterface
interface Rules {

    String report(Question question);

    static Rules of(Crosswise crosswise) {
        return question -> {
            Assessment before = question.before();
            Report report = before == null
                    ? crosswise.assess(question.today(), question.analyses())
                    : crosswise.compare(before, question.today(), question.analyses());
            return report.toJson();
        };
    }
}
