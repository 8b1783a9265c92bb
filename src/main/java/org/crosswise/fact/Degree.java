package org.crosswise.fact;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * How fully one involved side shows the pattern.
 *
 * @param code LCS_FULL, LCS_PARTIAL or LCS_POSSIBLE
 * @param side LEFT or RIGHT
 */
public record Degree(String code, Side side) implements Conclusion {

    static final List<String> HIGHEST_FIRST = List.of("LCS_FULL", "LCS_PARTIAL", "LCS_POSSIBLE");

    /** The degree of the side on which the arms cross. */
    public static Degree of(String code, Cross cross) {
        return new Degree(code, cross.side());
    }

    int rank() {
        return HIGHEST_FIRST.indexOf(code);
    }

    @Override
    public String told() {
        return code + Told.side(side);
    }
}
