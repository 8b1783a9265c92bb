package org.crosswise.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.crosswise.assessment.Side;
import org.jspecify.annotations.Nullable;

/**
 * The days between two assessments.
 *
 * @param before day of the earlier one, null when it names none
 * @param today day of today's one, null when it names none
 */
public record Interval(@Nullable LocalDate before, @Nullable LocalDate today) implements FollowUp {

    /** Whether both name their day. */
    public boolean isKnown() {
        return before != null && today != null;
    }

    /** −1 when it is not known. */
    public long getDays() {
        return before == null || today == null ? -1 : ChronoUnit.DAYS.between(before, today);
    }

    /** The day that is so many days after the earlier assessment, null when its day is not known. */
    public @Nullable LocalDate afterBefore(int days) {
        return before == null ? null : before.plusDays(days);
    }

    /** The day that is so many days after today's assessment, null when its day is not known. */
    public @Nullable LocalDate afterToday(int days) {
        return today == null ? null : today.plusDays(days);
    }

    @Override
    public Side side() {
        return Side.NONE;
    }
}
