package org.crosswise.workshop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Turns the short form of a case's {@code given} into an assessment document. */
final class GivenDocument {

    private static final Map<String, String> SIDES = Map.of("left", "LEFT", "right", "RIGHT", "both", "BILATERAL");
    private static final JsonFactory JSON = new JsonFactory();

    private final Vocabulary vocabulary;

    GivenDocument(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String json(Map<String, Object> given) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            if (given.get("assessedOn") != null) {
                out.writeStringField("assessedOn", given.get("assessedOn").toString());
            }
            out.writeArrayFieldStart("findings");
            for (Map.Entry<String, Object> entry : given.entrySet()) {
                if (!entry.getKey().equals("assessedOn")) {
                    findings(out, entry.getKey(), entry.getValue());
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void findings(JsonGenerator out, String code, Object given) throws IOException {
        FindingKind kind = vocabulary.findings().get(code);
        boolean listIsValue = kind != null && kind.type() == FindingKind.Type.CHOICES;
        if (given instanceof List<?> several && !listIsValue) {
            for (Object one : several) {
                finding(out, code, one);
            }
        } else {
            finding(out, code, given);
        }
    }

    private static void finding(JsonGenerator out, String code, Object given) throws IOException {
        if (!(given instanceof Map<?, ?> map)) {
            write(out, code, null, given, Map.of());
            return;
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        map.forEach((key, value) -> attributes.put(String.valueOf(key), value));
        Object plain = attributes.remove("value");
        Map<String, Object> sided = new LinkedHashMap<>();
        for (String side : List.of("left", "right", "both")) {
            if (attributes.containsKey(side)) {
                sided.put(side, attributes.remove(side));
            }
        }
        for (Map.Entry<String, Object> side : sided.entrySet()) {
            write(out, code, SIDES.get(side.getKey()), side.getValue(), attributes);
        }
        if (sided.isEmpty()) {
            write(out, code, null, plain, attributes);
        }
    }

    private static void write(
            JsonGenerator out,
            String code,
            @Nullable String side,
            @Nullable Object value,
            Map<String, Object> attributes)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("code", code);
        if (side != null) {
            out.writeStringField("side", side);
        }
        out.writeFieldName("value");
        value(out, value);
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            out.writeFieldName(attribute.getKey());
            value(out, attribute.getValue());
        }
        out.writeEndObject();
    }

    private static void value(JsonGenerator out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof Number number) {
            out.writeNumber(number.toString());
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                value(out, element);
            }
            out.writeEndArray();
        } else {
            out.writeString(value.toString());
        }
    }
}
