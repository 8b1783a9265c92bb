package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * A precaution for a candidate, should it be recommended.
 *
 * @param candidate what it is about
 * @param reason code of the condition, or of a caution in {@code notices.yaml}
 */
public record Caution(Candidate candidate, String reason) implements Conclusion {

    public static Caution of(Candidate candidate, String reason) {
        return new Caution(candidate, reason);
    }

    /** Whether it is a caution for what is recommended here. */
    public boolean concerns(Recommendation recommendation) {
        return recommendation.fulfils(candidate);
    }

    @Override
    public Side side() {
        return candidate.side();
    }

    @Override
    public String told() {
        return "caution " + candidate.told() + " " + reason;
    }
}
