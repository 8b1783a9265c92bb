package org.crosswise.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.crosswise.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** Values in the wire form: numbers exact and plain, nulls only where the contract shows them. */
final class JsonValues {

    private JsonValues() {}

    static void unlessEmpty(JsonGenerator out, String key, String text) throws IOException {
        if (!text.isEmpty()) {
            out.writeStringField(key, text);
        }
    }

    /** Where something comes from, by key and kind; the list of sources tells the rest. */
    static void source(JsonGenerator out, Source source) throws IOException {
        out.writeStringField("source", source.key());
        out.writeStringField("sourceKind", source.kind());
    }

    static void number(JsonGenerator out, String key, BigDecimal number) throws IOException {
        out.writeFieldName(key);
        out.writeNumber(Numbers.plain(number));
    }

    static void invalid(JsonGenerator out, InvalidLine entry) throws IOException {
        out.writeStartObject();
        out.writeNumberField("finding", entry.finding());
        out.writeStringField("code", entry.code());
        out.writeStringField("side", entry.side() == null ? null : entry.side().name());
        out.writeFieldName("value");
        value(out, entry.value());
        out.writeStringField("problem", entry.problem());
        out.writeStringField("text", entry.text());
        out.writeEndObject();
    }

    /** What was entered, whatever it was. */
    static void value(JsonGenerator out, @Nullable Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            out.writeNumber(Numbers.entered(number));
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof Iterable<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                value(out, element);
            }
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName(String.valueOf(entry.getKey()));
                value(out, entry.getValue());
            }
            out.writeEndObject();
        } else {
            out.writeString(value == null ? null : value.toString());
        }
    }
}
