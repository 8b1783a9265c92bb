package org.crosswise.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A finding as written in a document: the value is a String, BigDecimal, Boolean or List; null when absent or JSON
 * null. The attributes are every key other than code, value, side and unit.
 */
public record RawFinding(String code, Object value, String side, String unit, Map<String, Object> attributes) {

    public RawFinding withValue(Object other) {
        return new RawFinding(code, other, side, unit, attributes);
    }

    public RawFinding withSide(String other) {
        return new RawFinding(code, value, other, unit, attributes);
    }

    public RawFinding with(String name, Object attribute) {
        Map<String, Object> more = new LinkedHashMap<>(attributes);
        more.put(name, attribute);
        return new RawFinding(code, value, side, unit, more);
    }

    public RawFinding without(String name) {
        Map<String, Object> fewer = new LinkedHashMap<>(attributes);
        fewer.remove(name);
        return new RawFinding(code, value, side, unit, fewer);
    }
}
