package org.crosswise.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of a random document while it is written. */
final class Draft {

    private final List<RawFinding> findings = new ArrayList<>();

    void add(String code, Object value) {
        sided(code, value, null);
    }

    /** Attributes as name, value, name, value; a null value leaves the attribute out. */
    void sided(String code, Object value, String side, Object... attributes) {
        findings.add(new RawFinding(code, value, side, null, map(attributes)));
    }

    static Map<String, Object> map(Object... attributes) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                map.put((String) attributes[i], attributes[i + 1]);
            }
        }
        return map;
    }

    List<RawFinding> findings() {
        return findings;
    }
}
