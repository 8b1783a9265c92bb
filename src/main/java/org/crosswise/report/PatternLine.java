package org.crosswise.report;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * A pattern, its type, or an outcome without a pattern.
 *
 * @param code such as LCS_FULL, LCS_TYPE_A, SWAY_BACK or INSUFFICIENT_DATA
 * @param side LEFT, RIGHT, BILATERAL or NONE
 * @param label for people
 * @param text what it means, with each side's own degree where they differ
 * @param because the reasons
 * @param against what speaks against it
 * @param missing tests not recorded that could change it
 */
public record PatternLine(
        String code,
        Side side,
        String label,
        String text,
        List<Reason> because,
        List<Item> against,
        List<Missing> missing) {

    public PatternLine {
        because = List.copyOf(because);
        against = List.copyOf(against);
        missing = List.copyOf(missing);
    }
}
