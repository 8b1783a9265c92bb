package org.crosswise.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Judges days against the day of the assessment. Without one nothing is too old, of the future or of another day. */
final class Dates {

    /** Name of the attribute that says when a finding was taken. */
    static final String ATTRIBUTE = "date";

    /** Days of an assessment: what its report reckons from them is a day with four digits of a year too. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    static final String BETWEEN = "a day from 0001-01-01 to " + LAST;

    /** Days after which a finding is history. */
    static final int FRESH_DAYS = 42;

    private final @Nullable LocalDate assessedOn;

    Dates(@Nullable LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    /** Whether the assessment names its day. */
    boolean areJudged() {
        return assessedOn != null;
    }

    /** A day written YYYY-MM-DD, null when it is none. */
    static @Nullable LocalDate parse(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether an assessment may be of that day. */
    static boolean mayBeAssessedOn(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The day that a value names, not later than the assessment. */
    LocalDate past(String name, Object value) {
        LocalDate day = value instanceof String text ? parse(text) : null;
        if (day == null) {
            throw new Rejection("not-a-date", name + ": expected a day, YYYY-MM-DD");
        }
        if (assessedOn != null && day.isAfter(assessedOn)) {
            throw new Rejection("future-date", name + ": expected a day up to " + assessedOn);
        }
        return day;
    }

    /** The day on which a finding was taken, null when it was not said. */
    @Nullable
    LocalDate takenOn(Entry entry) {
        Object value = entry.attributes().get(ATTRIBUTE);
        return value == null ? null : past(ATTRIBUTE, value);
    }

    /** Whether what was taken on that day is too old to be used. */
    boolean isHistory(@Nullable LocalDate day) {
        return day != null && assessedOn != null && day.isBefore(assessedOn.minusDays(FRESH_DAYS));
    }

    /** Whether the entry says that it was taken on another day than the assessment, or on no day at all. */
    boolean isOfOtherDay(Entry entry) {
        Object day = entry.attributes().get(ATTRIBUTE);
        return day != null && assessedOn != null && !day.equals(assessedOn.toString());
    }
}
