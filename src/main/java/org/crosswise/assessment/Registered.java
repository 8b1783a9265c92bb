package org.crosswise.assessment;

import java.util.Map;

/**
 * A red flag or condition that is answered YES, or acts as if it were.
 *
 * @param index 0-based place in the document
 * @param code code of its registry
 * @param side LEFT, RIGHT or BILATERAL for a condition, NONE for a red flag
 * @param number days since onset of a red flag, −1 when not known; the qualifier of a condition in weeks, with the
 *     registry's most restrictive default, −1 when it has none
 * @param attributes its other attributes as text: {@code severe}, {@code stable} and {@code assessed} always stand at a
 *     red flag, {@code given} and {@code treated} at a condition
 */
public record Registered(int index, String code, Side side, int number, Map<String, String> attributes) {

    public Registered {
        attributes = Map.copyOf(attributes);
    }

    /** Whether the yes/no attribute is true. */
    public boolean marked(String attribute) {
        return "true".equals(attributes.get(attribute));
    }

    /** The same at another place of the document. */
    Registered at(int place) {
        return new Registered(place, code, side, number, attributes);
    }
}
