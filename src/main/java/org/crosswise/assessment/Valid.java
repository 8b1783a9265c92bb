package org.crosswise.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A valid finding on one side.
 *
 * @param index 0-based place in the document
 * @param code code under which it is recorded
 * @param side LEFT, RIGHT or NONE
 * @param value {@link BigDecimal} in the kind's unit, rounded to one decimal; Boolean; a code, grade, date or text as
 *     String; or a List of codes
 * @param attributes the attributes as text, booleans as {@code true} and {@code false}
 */
public record Valid(int index, String code, Side side, Object value, Map<String, String> attributes) {

    public Valid {
        value = value instanceof List<?> list ? List.copyOf(list) : value;
        attributes = Map.copyOf(attributes);
    }

    /** Whether the yes/no attribute is true. */
    public boolean marked(String attribute) {
        return "true".equals(attributes.get(attribute));
    }
}
