package org.crosswise.assessment;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was entered and is kept but not used.
 *
 * @param finding 0-based place in the document
 * @param code finding code as entered, null when there is none
 * @param side the side it is rejected on; null when none was named
 * @param value the value as entered
 * @param problem machine-readable kind of problem, such as {@code out-of-range}
 * @param text what was expected, for people
 */
public record Invalid(
        int finding,
        @Nullable String code,
        @Nullable Side side,
        @Nullable Object value,
        String problem,
        String text) {

    /** What it is about, and why it is not used. */
    public String told() {
        String of = side == null || side == Side.NONE
                ? ""
                : side == Side.BILATERAL ? ", both sides," : ", " + side.name().toLowerCase(Locale.ROOT) + ",";
        return (code == null ? "an entry without a code" : code) + of + " was entered and could not be used: " + why();
    }

    /** The value and what was expected, such as {@code 200: expected 0 to 100}. */
    public String why() {
        String entered = value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof String words ? "\"" + words + "\"" : value == null ? "no value" : value.toString();
        return entered + ": " + text;
    }
}
