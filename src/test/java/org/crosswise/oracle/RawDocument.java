package org.crosswise.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An assessment document (contract.md, "Assessment (in)"); assessedOn is null when absent. */
public record RawDocument(String assessedOn, List<RawFinding> findings) {

    /** The document in the reference form of contract.md. */
    public String toJson() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "crosswise-assessment/1");
        if (assessedOn != null) {
            document.put("assessedOn", assessedOn);
        }
        document.put("findings", findings.stream().map(RawDocument::keys).toList());
        return Json.write(document);
    }

    private static Map<String, Object> keys(RawFinding finding) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("code", finding.code());
        keys.put("value", finding.value());
        keys.put("side", finding.side());
        keys.put("unit", finding.unit());
        keys.values().removeIf(value -> value == null);
        keys.putAll(finding.attributes());
        return keys;
    }
}
