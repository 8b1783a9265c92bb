package org.crosswise.sensitivity;

import org.crosswise.assessment.Side;
import org.crosswise.fact.MuscleState;

/**
 * Whose state it is.
 *
 * @param code muscle or group
 * @param side LEFT, RIGHT, or NONE for a midline group
 * @param axis TIGHT, WEAK, LONG or LOW_ENDURANCE
 */
public record Muscle(String code, Side side, String axis) {

    static Muscle of(MuscleState state) {
        return new Muscle(state.getMuscle(), state.side(), state.getAxis());
    }
}
