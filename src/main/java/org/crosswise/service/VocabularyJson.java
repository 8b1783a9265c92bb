package org.crosswise.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.knowledge.Best;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.RuleSetStamp;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a rule set in their wire form, schema {@code crosswise-vocabulary/1}. A row has the fields of its record, so that a
 * new column appears by itself; a field without a value is absent.
 */
final class VocabularyJson {

    private final JsonGenerator out;
    private final Detail detail;

    private VocabularyJson(JsonGenerator out, Detail detail) {
        this.out = out;
        this.detail = detail;
    }

    static String of(Vocabulary vocabulary, RuleSetStamp ruleSet, Detail detail) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            new VocabularyJson(out, detail).write(vocabulary, ruleSet);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the vocabulary cannot be written", e);
        }
        return text.toString();
    }

    private void write(Vocabulary vocabulary, RuleSetStamp ruleSet) throws IOException, ReflectiveOperationException {
        out.writeStartObject();
        out.writeStringField("schema", "crosswise-vocabulary/1");
        if (detail == Detail.FULL) {
            RuleSetJson.stamp(out, ruleSet);
        }
        rows("findings", vocabulary.findings().values());
        rows("conditions", vocabulary.conditions().values());
        rows("redFlags", vocabulary.redFlags().values());
        rows("muscles", vocabulary.muscles().values());
        rows("techniques", vocabulary.techniques().values());
        rows("tests", vocabulary.tests().values());
        rows("sources", vocabulary.sources().values());
        rows(
                "texts",
                vocabulary.texts().values().stream()
                        .filter(text -> detail.names(text))
                        .toList());
        List<String> groups = vocabulary.findings().values().stream()
                .map(FindingKind::group)
                .distinct()
                .toList();
        field("", "groups", groups);
        out.writeEndObject();
    }

    private void rows(String table, Collection<? extends Record> rows)
            throws IOException, ReflectiveOperationException {
        out.writeArrayFieldStart(table);
        for (Record row : rows) {
            object(table, row);
        }
        out.writeEndArray();
    }

    private void object(String table, Record row) throws IOException, ReflectiveOperationException {
        out.writeStartObject();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(row);
            boolean isAssumed =
                    detail == Detail.PAGE && (Boolean.FALSE.equals(value) || value == FindingKind.Sides.NONE);
            if (detail.shows(table, component.getName()) && !isNothing(value) && !isAssumed) {
                field(table, component.getName(), value);
            }
        }
        out.writeEndObject();
    }

    private void field(String table, String name, Object value) throws IOException, ReflectiveOperationException {
        out.writeFieldName(name);
        value(table, value);
    }

    private void value(String table, Object value) throws IOException, ReflectiveOperationException {
        if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Enum<?> constant) {
            out.writeString(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (value instanceof Record row) {
            object(table, row);
        } else if (value instanceof Collection<?> elements) {
            list(table, elements);
        } else if (value instanceof Map<?, ?> map) {
            map(table, map);
        } else {
            out.writeString(value.toString());
        }
    }

    private void list(String table, Collection<?> elements) throws IOException, ReflectiveOperationException {
        out.writeStartArray();
        for (Object element : elements) {
            value(table, element);
        }
        out.writeEndArray();
    }

    /** By key, as the maps of a row have no order of their own. */
    private void map(String table, Map<?, ?> map) throws IOException, ReflectiveOperationException {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        out.writeStartObject();
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            field(table, entry.getKey(), entry.getValue());
        }
        out.writeEndObject();
    }

    /** Without a limit is {@link Integer#MAX_VALUE} in a row, and nothing here. */
    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(Integer.MAX_VALUE)
                || (value instanceof Collection<?> elements && elements.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Best best && isNothing(best));
    }

    private static boolean isNothing(Best best) {
        return best.lowest() == null && best.highest() == null && best.codes().isEmpty();
    }
}
