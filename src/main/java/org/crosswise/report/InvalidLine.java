package org.crosswise.report;

import org.crosswise.assessment.Side;
import org.jspecify.annotations.Nullable;

/**
 * What was entered and is kept but not used.
 *
 * @param finding 0-based place in the document
 * @param code finding code as entered, null when there is none
 * @param side the side it is rejected on, null when none was named
 * @param value the value as entered: text, number, Boolean, List or Map; null when there is none
 * @param problem machine-readable kind of problem, such as {@code out-of-range}
 * @param label the finding, for people
 * @param text what was expected
 */
public record InvalidLine(
        int finding,
        @Nullable String code,
        @Nullable Side side,
        @Nullable Object value,
        String problem,
        String label,
        String text) {}
