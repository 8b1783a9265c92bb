package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * Evidence that counts for nothing, and is shown with the reason.
 *
 * @param evidence the evidence
 * @param side where it counts for nothing: the evidence's own side, or the one side on which better evidence speaks
 * @param reason why, in words
 */
public record SetAside(Evidence evidence, Side side, String reason) implements Conclusion {

    /** Wherever the evidence speaks. */
    public static SetAside of(Evidence evidence, String reason) {
        return new SetAside(evidence, evidence.side(), reason);
    }

    /** Only where the better evidence speaks too: what is refuted on the left may still hold on the right. */
    public static SetAside beside(Evidence evidence, Evidence better, String reason) {
        Side side = evidence.side().isOneSided() ? evidence.side() : better.side();
        return new SetAside(evidence, side, reason);
    }

    /** Whether the evidence counts for nothing as to this target. */
    public boolean speaksOf(Target target) {
        return evidence.speaksOf(target) && side.concerns(target.side());
    }

    @Override
    public String told() {
        boolean partly = side != evidence.side();
        return "set aside " + evidence.told() + (partly ? " for" + Told.side(side) : "") + " – " + reason;
    }
}
