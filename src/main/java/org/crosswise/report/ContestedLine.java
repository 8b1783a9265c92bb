package org.crosswise.report;

import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Source;

/**
 * What sources disagree about, where it was used for this person and the other view would say something else.
 *
 * @param code such as CONTESTED_TYPE_A
 * @param side LEFT, RIGHT, BILATERAL or NONE
 * @param label for people
 * @param text the disagreement, and what was done here
 * @param otherView what follows from the other view
 * @param sources of both views
 * @param because the reasons
 */
public record ContestedLine(
        String code,
        Side side,
        String label,
        String text,
        String otherView,
        List<Source> sources,
        List<Reason> because) {

    public ContestedLine {
        sources = List.copyOf(sources);
        because = List.copyOf(because);
    }
}
