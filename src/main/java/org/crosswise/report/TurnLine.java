package org.crosswise.report;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * What became of a muscle state or a pattern.
 *
 * @param code muscle of a state, code of a pattern
 * @param axis of a state, empty for a pattern
 * @param side LEFT, RIGHT, BILATERAL or NONE
 * @param turn GAINED, LOST, GAINED_WITHIN_ERROR, LOST_WITHIN_ERROR, LESS_CLEAR, NOT_REPEATED or
 *     FIRST_TESTED
 * @param before the earlier state; GIVEN or NONE for a pattern
 * @param today today's state; GIVEN or NONE for a pattern
 * @param label for people
 * @param because the rules that say so, never empty
 */
public record TurnLine(
        String code,
        String axis,
        Side side,
        String turn,
        String before,
        String today,
        String label,
        List<Reason> because) {

    public TurnLine {
        because = List.copyOf(because);
    }
}
