package org.crosswise.report;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * What the muscle states would call for and this person must not get, or not yet.
 *
 * @param code of the technique
 * @param side LEFT, RIGHT or NONE
 * @param grade ABSOLUTE, or CLEARANCE when a physician's clearance would lift every bar
 * @param label for people
 * @param because the reasons, one for each bar
 */
public record WithheldLine(String code, Side side, String grade, String label, List<Reason> because) {

    public WithheldLine {
        because = List.copyOf(because);
    }
}
