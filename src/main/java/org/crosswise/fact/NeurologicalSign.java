package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * A muscle so weak that a neurological cause is not excluded: it has no state and is not strengthened.
 *
 * @param muscle muscle or group
 * @param side the side
 */
public record NeurologicalSign(String muscle, Side side) implements Conclusion {

    /** Whether it leaves this state open: the muscle's weakness on its side. */
    public boolean leavesOpen(Weighed weighed) {
        return weighed.getAxis().equals("WEAK") && weighed.getMuscle().equals(muscle) && weighed.side() == side;
    }

    /** Whether the candidate would strengthen this muscle on this side. */
    public boolean forbids(Candidate candidate) {
        return candidate.isFor(muscle + " WEAK") && side.concerns(candidate.side());
    }

    @Override
    public String told() {
        return "neurological cause not excluded: " + muscle + Told.side(side);
    }
}
