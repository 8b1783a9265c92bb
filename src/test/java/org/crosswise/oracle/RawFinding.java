package org.crosswise.oracle;

import java.util.Map;

/**
 * A finding as written in a document: the value is a String, BigDecimal, Boolean or List; null when absent or JSON
 * null. The attributes are every key other than code, value, side and unit.
 */
public record RawFinding(String code, Object value, String side, String unit, Map<String, Object> attributes) {}
