package org.crosswise.report;

import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Source;

/**
 * How the model explains what was found; no proof, and nothing that counts as evidence.
 *
 * @param kind REFERRED_PAIN or RECIPROCAL_INHIBITION
 * @param muscle the muscle that explains, such as ILIOPSOAS
 * @param side its side
 * @param about the place of pain, a value of {@code painLocation}; or the antagonist that is inhibited
 * @param label the muscle, for people
 * @param aboutLabel what it is about, for people
 * @param text the explanation
 * @param lookAlikes what else may cause the pain and is to be ruled out; empty for an inhibition
 * @param because the reasons
 * @param source where the explanation comes from
 */
public record ExplanationLine(
        String kind,
        String muscle,
        Side side,
        String about,
        String label,
        String aboutLabel,
        String text,
        List<String> lookAlikes,
        List<Reason> because,
        Source source) {

    public ExplanationLine {
        lookAlikes = List.copyOf(lookAlikes);
        because = List.copyOf(because);
    }

    /** Whether it explains pain, and not a weak muscle. */
    public boolean isReferredPain() {
        return kind.equals("REFERRED_PAIN");
    }
}
