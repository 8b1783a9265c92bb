package org.crosswise.report;

import java.time.LocalDate;
import org.crosswise.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * Why a line of the report stands there: one rule, and the finding it rests on.
 *
 * @param finding 0-based place of the finding in the document; −1 when the rule rests on what was not recorded
 * @param entered the finding in words, such as {@code Ely test, left: positive}; empty without a finding
 * @param rule id of the rule, such as {@code iliopsoas/thomas-marked}
 * @param version of the rule
 * @param threshold what the rule compares with, such as {@code ≥ 10 deg}; empty when it compares nothing
 * @param text what the rule says, one sentence
 * @param source where the rule comes from
 * @param reviewDue the day the rule's review was due, when that is before the day of the assessment; null otherwise
 */
public record Reason(
        int finding,
        String entered,
        String rule,
        String version,
        String threshold,
        String text,
        Source source,
        @Nullable LocalDate reviewDue) {

    /** Whether it rests on a finding of the document. */
    public boolean hasFinding() {
        return finding >= 0;
    }

    /** The same reason, with the finding in other words. */
    Reason enteredAs(String words) {
        return new Reason(finding, words, rule, version, threshold, text, source, reviewDue);
    }

    /** The same reason, said in other words. */
    Reason saying(String words) {
        return new Reason(finding, entered, rule, version, threshold, words, source, reviewDue);
    }
}
