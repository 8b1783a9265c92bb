package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * A test that assesses an arm of the cross was recorded and counts for this person.
 *
 * @param arm HF, GL, BE or AB
 * @param side the side it was recorded on, NONE for both
 * @param finding the recorded test
 */
public record OwnTest(String arm, Side side, Finding finding) implements Conclusion {

    public static OwnTest of(String arm, Finding finding) {
        return new OwnTest(arm, finding.side(), finding);
    }

    /** Whether it assesses this arm on its side. */
    public boolean assesses(ArmTarget target) {
        return target.testedBy(this);
    }

    @Override
    public String told() {
        return arm + Told.side(side) + " assessed by " + finding.code();
    }
}
