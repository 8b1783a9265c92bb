package org.crosswise.workshop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.assessment.Entry;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The short form of a case's {@code given}: made of what was entered, as a document, and as YAML. */
public final class ShortForm {

    private static final Map<String, String> SIDES = Map.of("LEFT", "left", "RIGHT", "right", "BILATERAL", "both");

    private static final DumpSettings IN_ONE_LINE = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.FLOW)
            .setMultiLineFlow(false)
            .setWidth(Integer.MAX_VALUE)
            .build();

    private final Vocabulary vocabulary;

    /** @param vocabulary tells which findings have a list as their value */
    public ShortForm(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The assessment document of what is given, as JSON. */
    public String json(Map<String, Object> given) {
        return new GivenDocument(vocabulary).json(given);
    }

    /** A value in one line of YAML. */
    public static String yaml(Object value) {
        return new Dump(IN_ONE_LINE).dumpToString(value).strip();
    }

    /** What was entered, by code; entries of one code and with the same attributes share a line. */
    public Map<String, Object> of(List<Entry> entries) {
        Map<String, List<Entry>> byCode = new LinkedHashMap<>();
        entries.forEach(entry -> byCode.computeIfAbsent(String.valueOf(entry.code()), code -> new ArrayList<>())
                .add(entry));
        Map<String, Object> given = new LinkedHashMap<>();
        byCode.forEach((code, several) -> given.put(code, given(code, several)));
        return given;
    }

    private Object given(String code, List<Entry> several) {
        if (several.size() == 1) {
            return given(code, several.get(0));
        }
        Set<String> sides = several.stream().map(ShortForm::key).collect(Collectors.toSet());
        boolean alike = several.stream().map(ShortForm::attributes).distinct().count() == 1;
        if (alike && sides.size() == several.size() && !sides.contains("value")) {
            Map<String, @Nullable Object> merged = new LinkedHashMap<>();
            several.forEach(entry -> merged.put(key(entry), value(entry.value())));
            merged.putAll(attributes(several.get(0)));
            return merged;
        }
        return several.stream().map(ShortForm::mapping).toList();
    }

    private Object given(String code, Entry entry) {
        FindingKind kind = vocabulary.findings().get(code);
        boolean listIsValue = kind != null && kind.type() == FindingKind.Type.CHOICES;
        Object value = value(entry.value());
        boolean plain = !(value instanceof Map) && (listIsValue || !(value instanceof List));
        return plain
                        && value != null
                        && entry.side() == null
                        && attributes(entry).isEmpty()
                ? value
                : mapping(entry);
    }

    private static Map<String, @Nullable Object> mapping(Entry entry) {
        Map<String, @Nullable Object> mapping = new LinkedHashMap<>();
        mapping.put(key(entry), value(entry.value()));
        mapping.putAll(attributes(entry));
        return mapping;
    }

    private static String key(Entry entry) {
        return SIDES.getOrDefault(Objects.requireNonNullElse(entry.side(), ""), "value");
    }

    private static Map<String, @Nullable Object> attributes(Entry entry) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        if (entry.side() != null && !SIDES.containsKey(entry.side())) {
            attributes.put("side", entry.side());
        }
        if (entry.unit() != null) {
            attributes.put("unit", entry.unit());
        }
        entry.attributes().forEach((name, value) -> attributes.put(name, value(value)));
        return attributes;
    }

    /** A whole number is written without a point. */
    private static @Nullable Object value(@Nullable Object entered) {
        if (entered instanceof BigDecimal number) {
            return number.scale() <= 0 ? number.toBigIntegerExact() : number;
        } else if (entered instanceof List<?> list) {
            List<@Nullable Object> values = new ArrayList<>();
            list.forEach(element -> values.add(value(element)));
            return values;
        }
        return entered;
    }
}
