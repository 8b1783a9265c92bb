package org.crosswise.report;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.assessment.Side;
import org.jspecify.annotations.Nullable;

/**
 * The state of one muscle on one side, with what speaks for and against it.
 *
 * @param muscle muscle or group, such as ILIOPSOAS
 * @param side LEFT, RIGHT, or NONE for a midline group
 * @param axis TIGHT, WEAK, LONG or LOW_ENDURANCE
 * @param state SUPPORTED, SUSPECTED, UNDETERMINED or NOT_PRESENT
 * @param score −1…1, exact: how consistent the findings are with the state, never a probability
 * @param conflict whether findings contradict each other, so that the better test is to be repeated
 * @param label the muscle, for people
 * @param anatomy what it is, for people: where it runs, its class and its antagonists
 * @param speaksFor evidence for the state, heaviest first
 * @param against evidence against it, heaviest first
 * @param missing its tests that were not recorded on this side
 * @param wouldChange the nearest changes of one finding that end a supported or suspected state, empty when none does; null
 *     for other states and when not asked for
 */
public record MuscleLine(
        String muscle,
        Side side,
        String axis,
        String state,
        BigDecimal score,
        boolean conflict,
        String label,
        String anatomy,
        List<Item> speaksFor,
        List<Item> against,
        List<Missing> missing,
        @Nullable List<WouldChangeLine> wouldChange) {

    public MuscleLine {
        speaksFor = List.copyOf(speaksFor);
        against = List.copyOf(against);
        missing = List.copyOf(missing);
        wouldChange = wouldChange == null ? null : List.copyOf(wouldChange);
    }

    /** Whether the evidence supports the state well enough to act on it. */
    public boolean isSupported() {
        return state.equals("SUPPORTED");
    }
}
