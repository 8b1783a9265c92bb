package org.crosswise.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.knowledge.Nearest;
import org.jspecify.annotations.Nullable;

/** Turns what was read into an assessment, refusing what no assessment looks like. Findings are not judged here. */
final class DocumentShape {

    /** Findings of a document. */
    static final int MOST_FINDINGS = 10_000;

    private static final List<String> KEYS = List.of("schema", "label", "assessedOn", "findings");

    private final String document;

    DocumentShape(String document) {
        this.document = document;
    }

    Assessment assessment(@Nullable Object root, String sha256) {
        if (!(root instanceof Map<?, ?> map)) {
            throw wrong("top level", describe(root), "an object with " + String.join(", ", KEYS));
        }
        refuseUnknownKeys(map);
        refuseOtherSchema(map.get("schema"));
        return new Assessment(
                label(map.get("label")), day(map.get("assessedOn")), findings(map.get("findings")), sha256);
    }

    private void refuseUnknownKeys(Map<?, ?> map) {
        for (Object key : map.keySet()) {
            if (!KEYS.contains(key)) {
                String hint = Nearest.hint(String.valueOf(key), KEYS);
                throw wrong("top level", "\"/" + key + "\"" + hint, "only the keys " + String.join(", ", KEYS));
            }
        }
    }

    private void refuseOtherSchema(@Nullable Object schema) {
        if (schema != null && !schema.equals(Assessment.SCHEMA)) {
            throw wrong("/schema", describe(schema), "\"" + Assessment.SCHEMA + "\"");
        }
    }

    private @Nullable String label(@Nullable Object label) {
        if (label == null || label instanceof String) {
            return (String) label;
        }
        throw wrong("/label", describe(label), "text");
    }

    private @Nullable LocalDate day(@Nullable Object written) {
        if (written == null) {
            return null;
        }
        LocalDate day = written instanceof String text ? Dates.parse(text) : null;
        if (day == null) {
            throw wrong("/assessedOn", describe(written), "a day, YYYY-MM-DD");
        } else if (!Dates.mayBeAssessedOn(day)) {
            throw wrong("/assessedOn", describe(written), Dates.BETWEEN);
        }
        return day;
    }

    private List<Entry> findings(@Nullable Object findings) {
        if (!(findings instanceof List<?> list)) {
            throw wrong("/findings", describe(findings), "a list of findings");
        }
        if (list.size() > MOST_FINDINGS) {
            throw wrong("/findings", String.valueOf(list.size()), "at most " + MOST_FINDINGS + " findings");
        }
        List<Entry> entries = new ArrayList<>(list.size());
        for (Object element : list) {
            entries.add(entry(entries.size(), element));
        }
        return entries;
    }

    private static Entry entry(int index, @Nullable Object element) {
        if (!(element instanceof Map<?, ?> map)) {
            return new Entry(index, null, element, null, null, Map.of());
        }
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        map.forEach((key, value) -> rest.put(String.valueOf(key), value));
        String code = rest.get("code") instanceof String text ? text : null;
        if (code != null) {
            rest.remove("code");
        }
        return new Entry(index, code, rest.remove("value"), text(rest.remove("side")), text(rest.remove("unit")), rest);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String describe(@Nullable Object value) {
        if (value instanceof String text) {
            return "\"" + text + "\"";
        }
        if (value == null) {
            return "nothing";
        }
        return value instanceof Map ? "an object" : value instanceof List ? "a list" : value.toString();
    }

    private DocumentException wrong(String pointer, String found, String expected) {
        return new DocumentException(document, pointer, found, expected);
    }
}
