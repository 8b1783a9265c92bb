package org.crosswise.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows from two assessments: stop and refer, go on, test again.
 *
 * @param code code of {@code texts.yaml}
 * @param from first day to test again, null when none is named
 * @param until last day to test again, null when none is named
 */
public record NextStep(
        String code, @Nullable LocalDate from, @Nullable LocalDate until) implements Conclusion {

    public static NextStep of(String code) {
        return new NextStep(code, null, null);
    }

    /** With the days between which to test again. */
    public static NextStep between(String code, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new NextStep(code, from, until);
    }

    @Override
    public String told() {
        return code + (from == null ? "" : " " + from + " to " + until);
    }
}
