package org.crosswise.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from two assessments.
 *
 * @param code such as STOP_AND_REFER, GO_ON or RETEST_KEY_TESTS
 * @param label in a few words
 * @param text what to do
 * @param from first day to test again, null when none is named
 * @param until last day to test again, null when none is named
 * @param measures the measures it rests on
 * @param because the rules that say so, never empty
 */
public record NextStepLine(
        String code,
        String label,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<ChangeLine> measures,
        List<Reason> because) {

    public NextStepLine {
        measures = List.copyOf(measures);
        because = List.copyOf(because);
    }
}
