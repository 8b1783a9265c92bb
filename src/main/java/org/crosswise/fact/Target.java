package org.crosswise.fact;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * A state of a muscle that may be found: read by the rules that weigh evidence.
 *
 * @param muscle muscle or group
 * @param side LEFT, RIGHT or NONE for the midline
 * @param axis TIGHT, WEAK, LONG or LOW_ENDURANCE
 * @param recorded the findings recorded by this target's tests, whatever their value
 */
public record Target(String muscle, Side side, String axis, List<Finding> recorded) {

    public Target {
        recorded = List.copyOf(recorded);
    }

    /** Whether one of this target's tests was recorded. */
    public boolean isTested() {
        return !recorded.isEmpty();
    }
}
