package org.crosswise.report;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * How a measure compares with its earlier value.
 *
 * @param code finding kind
 * @param side LEFT, RIGHT or NONE
 * @param muscle of palpation, empty otherwise
 * @param verdict BEYOND measurement error, WITHIN it, CHANGED or SAME where none applies, or NOT_COMPARABLE
 * @param direction BETTER, WORSE, or NONE where the change has no direction
 * @param why it is not comparable, such as NOT_TODAY or OTHER_WAY; empty when it is
 * @param before the earlier value, null when there is none that can be used
 * @param today today's value, null when there is none that can be used
 * @param change absolute change in the unit of the measure, of a grade in steps; null when it is neither, or not comparable
 * @param error change that is not beyond measurement error yet, in the same unit; null where none applies
 * @param errorSource where the error comes from, null where none applies
 * @param label the measure for people
 * @param text values and verdict for people
 * @param because the rules that say so, never empty
 */
public record ChangeLine(
        String code,
        Side side,
        String muscle,
        String verdict,
        String direction,
        String why,
        @Nullable Value before,
        @Nullable Value today,
        @Nullable BigDecimal change,
        @Nullable BigDecimal error,
        @Nullable Source errorSource,
        String label,
        String text,
        List<Reason> because) {

    public ChangeLine {
        because = List.copyOf(because);
    }

    /**
     * What one of the two assessments holds.
     *
     * @param findings 0-based places in its document
     * @param value number, Boolean, code or grade, or a List of codes
     * @param words for people
     */
    public record Value(List<Integer> findings, Object value, String words) {

        public Value {
            findings = List.copyOf(findings);
        }
    }
}
