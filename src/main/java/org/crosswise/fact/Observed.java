package org.crosswise.fact;

import java.util.Map;
import org.crosswise.assessment.Side;

/**
 * A finding whose value is one of a list of codes; a list (such as {@code overheadSquat}) is one fact for each element.
 *
 * @param index 0-based place in the document
 * @param code finding kind
 * @param side LEFT, RIGHT or NONE
 * @param value code of the value, such as {@code POSITIVE}; a date or free text as entered
 * @param attributes the attributes as entered
 * @param reliance see {@link Reliance}
 */
public record Observed(
        int index, String code, Side side, String value, Map<String, String> attributes, Reliance reliance)
        implements Finding, Attributed, Relied {

    public Observed {
        attributes = Map.copyOf(attributes);
    }
}
