package org.crosswise.oracle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Dates YYYY-MM-DD, judged against the document's assessedOn (§2.5 1). */
record Dates(LocalDate assessedOn) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int USABLE_DAYS = 42;

    /** The date, or null when the value is none. */
    static LocalDate parse(Object value) {
        if (!(value instanceof String text) || !FORM.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether a date attribute is absent, or a date that is not after assessedOn. */
    boolean acceptable(Object date) {
        if (date == null) {
            return true;
        }
        LocalDate parsed = parse(date);
        return parsed != null && !inFuture(parsed);
    }

    boolean inFuture(LocalDate date) {
        return assessedOn != null && date.isAfter(assessedOn);
    }

    /** More than 42 days before assessedOn. */
    boolean tooOld(Object date) {
        LocalDate parsed = parse(date);
        return assessedOn != null && parsed != null && parsed.isBefore(assessedOn.minusDays(USABLE_DAYS));
    }

    /** Dated on another day than assessedOn; without assessedOn dates are not judged. */
    boolean otherDay(Object date) {
        LocalDate parsed = parse(date);
        return assessedOn != null && parsed != null && !parsed.equals(assessedOn);
    }
}
