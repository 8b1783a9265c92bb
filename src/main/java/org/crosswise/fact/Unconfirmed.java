package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * Evidence that keeps its weight but may not confirm the state, because something else may explain it.
 *
 * @param evidence the evidence
 */
public record Unconfirmed(Evidence evidence) implements Conclusion {

    public static Unconfirmed of(Evidence evidence) {
        return new Unconfirmed(evidence);
    }

    @Override
    public Side side() {
        return evidence.side();
    }

    public String getMuscle() {
        return evidence.muscle();
    }

    /** Whether the evidence is about this target. */
    public boolean speaksOf(Target target) {
        return evidence.speaksOf(target);
    }

    @Override
    public String told() {
        return "may not confirm " + evidence.told();
    }
}
