package org.crosswise.fact;

import org.crosswise.assessment.Side;
import org.crosswise.knowledge.PainReferral;

/**
 * How the model explains what was found. It proves nothing and weighs nothing.
 *
 * @param kind REFERRED_PAIN or RECIPROCAL_INHIBITION
 * @param muscle the muscle that explains
 * @param side its side
 * @param about where it hurts, a value of {@code painLocation}; or the antagonist that is inhibited
 */
public record Explanation(String kind, String muscle, Side side, String about) implements Conclusion {

    /** Pain that trigger points of the muscle can refer. */
    public static Explanation referredPain(PainReferral referral, Observed pain) {
        return new Explanation("REFERRED_PAIN", referral.muscle(), pain.side(), pain.value());
    }

    /** A weak muscle beside its tight antagonist. */
    public static Explanation inhibition(MuscleState tight, MuscleState weak) {
        return new Explanation("RECIPROCAL_INHIBITION", tight.getMuscle(), tight.side(), weak.getMuscle());
    }

    @Override
    public String told() {
        String verb = kind.equals("REFERRED_PAIN") ? " may refer pain to " : " may inhibit ";
        return muscle + Told.side(side) + verb + about;
    }
}
