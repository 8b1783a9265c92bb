package org.crosswise.fact;

import java.util.List;
import java.util.Map;

/**
 * What one assessment holds of a measure on one side.
 *
 * @param findings 0-based places in its document; several where a code may occur many times
 * @param value {@link java.math.BigDecimal}, Boolean, a code or grade as String, or a sorted List of codes
 * @param how the attributes that say how it was measured; what is false is left out
 */
public record Taken(List<Integer> findings, Object value, Map<String, String> how) {

    public Taken {
        findings = List.copyOf(findings);
        how = Map.copyOf(how);
    }

    /** The value as one word; a list is joined. */
    String word() {
        return value instanceof List<?> several
                ? String.join(" ", several.stream().map(String::valueOf).toList())
                : value.toString();
    }
}
