package org.crosswise.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of {@code findings}, as entered and not yet judged.
 *
 * @param index 0-based place in the document
 * @param code finding code; null when it is missing or the element is no finding at all
 * @param value text, {@link BigDecimal}, Boolean, List, Map, or null when it is missing
 * @param side as written; null when it is missing
 * @param unit as written; null when it is missing
 * @param attributes everything else, in the order written; a value may be null
 */
public record Entry(
        int index,
        @Nullable String code,
        @Nullable Object value,
        @Nullable String side,
        @Nullable String unit,
        Map<String, @Nullable Object> attributes) {

    public Entry {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
