package org.crosswise.fact;

import java.time.LocalDate;
import org.crosswise.assessment.Side;

/**
 * A medical clearance that names its scope, author and date, of an assessment that names its day.
 *
 * @param index 0-based place in the document
 * @param scope EXERCISE, MANUAL or ALL
 * @param date the day it was given
 * @param assessedOn the day of the assessment
 * @param sinceLastChange whether it was given after the last change of symptoms, or no change was recorded
 */
public record Clearance(int index, String scope, LocalDate date, LocalDate assessedOn, boolean sinceLastChange)
        implements Finding {

    @Override
    public String code() {
        return "medicalClearance";
    }

    @Override
    public Side side() {
        return Side.NONE;
    }

    /** Whether it speaks of exercise (EXERCISE) or of hands-on work (MANUAL). */
    public boolean covers(String work) {
        return scope.equals("ALL") || scope.equals(work);
    }

    /** Whether it is not of the future and at most so many months old on the day of the assessment. */
    public boolean withinMonths(int months) {
        return !date.isAfter(assessedOn) && !date.isBefore(assessedOn.minusMonths(months));
    }
}
