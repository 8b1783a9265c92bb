package org.crosswise.assessment;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the canonical document of an assessment. */
final class DocumentWriter {

    private final StringBuilder out = new StringBuilder(1024);

    byte[] write(Assessment assessment) {
        out.append("{\n  \"schema\": ");
        value(Assessment.SCHEMA);
        line("label", assessment.label());
        line(
                "assessedOn",
                assessment.assessedOn() == null ? null : assessment.assessedOn().toString());
        out.append(",\n  \"findings\": [");
        String separator = "\n    ";
        for (Entry entry : assessment.entries()) {
            out.append(separator);
            value(document(entry));
            separator = ",\n    ";
        }
        out.append(assessment.entries().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
        return UnpairedCharacters.escaped(out.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private void line(String key, @Nullable String text) {
        if (text != null) {
            out.append(",\n  ");
            value(key);
            out.append(": ");
            value(text);
        }
    }

    private static Map<String, @Nullable Object> document(Entry entry) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        putUnlessNull(map, "code", entry.code());
        putUnlessNull(map, "side", entry.side());
        putUnlessNull(map, "value", entry.value());
        putUnlessNull(map, "unit", entry.unit());
        map.putAll(entry.attributes());
        return map;
    }

    private static void putUnlessNull(Map<String, @Nullable Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private void value(@Nullable Object value) {
        if (value instanceof String text) {
            out.append('"');
            JsonStringEncoder.getInstance().quoteAsString(text, out);
            out.append('"');
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            list(list);
        } else {
            out.append(value);
        }
    }

    private void object(Map<?, ?> map) {
        String separator = "{";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            out.append(separator);
            value(member.getKey());
            out.append(": ");
            value(member.getValue());
            separator = ", ";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private void list(List<?> list) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            value(element);
            separator = ", ";
        }
        out.append(']');
    }
}
