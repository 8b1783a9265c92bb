package org.crosswise.fact;

import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Technique;

/**
 * What is recommended, after all filters.
 *
 * @param technique its row of the table
 * @param side LEFT, RIGHT or NONE
 */
public record Recommendation(Technique technique, Side side) implements Conclusion {

    public Recommendation {
        if (!technique.advisable()) {
            throw new IllegalArgumentException(
                    technique.code() + " may never be recommended: see neverAdvised in the table");
        }
    }

    public static Recommendation of(Candidate candidate) {
        return new Recommendation(candidate.technique(), candidate.side());
    }

    public static Recommendation of(Technique technique) {
        return new Recommendation(technique, Side.NONE);
    }

    public String getCode() {
        return technique.code();
    }

    public String getKind() {
        return technique.kind();
    }

    /** Whether it is a technique of knowledge.md 5.2, and no advice, self-care or referral. */
    public boolean isTreatment() {
        return technique.isTechnique();
    }

    /** Whether it is a stretch. */
    public boolean isStretch() {
        return technique.code().endsWith("_STRETCH");
    }

    /** Whether it bears the hazard tag, which a milder variant may avoid. */
    public boolean tagged(String tag) {
        return technique.isTagged(tag);
    }

    /** Whether it is this candidate. */
    public boolean fulfils(Candidate candidate) {
        return technique == candidate.technique() && side == candidate.side();
    }

    @Override
    public String told() {
        return technique.code() + Told.side(side);
    }
}
