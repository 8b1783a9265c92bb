package org.crosswise.fact;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * An arm of the cross on one side: read by the rules that judge arms.
 *
 * @param arm HF hip flexors tight, BE back extensors tight, GL gluteals weak, AB abdominals weak
 * @param side LEFT, RIGHT or NONE for the midline
 * @param states the muscle states it is made of, such as {@code ILIOPSOAS TIGHT}
 */
public record ArmTarget(String arm, Side side, List<String> states) {

    public ArmTarget {
        states = List.copyOf(states);
    }

    /** Whether the arm is made of this state. */
    public boolean holds(MuscleState state) {
        return state.side() == side && states.contains(state.getName());
    }

    /** Whether the test assesses this arm on this side. */
    public boolean testedBy(OwnTest test) {
        return test.arm().equals(arm) && test.side().concerns(side);
    }
}
