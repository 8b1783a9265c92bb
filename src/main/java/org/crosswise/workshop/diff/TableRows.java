package org.crosswise.workshop.diff;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The rows of the tables that are new, removed or changed. */
final class TableRows {

    private static final String PLACE = "order";

    private TableRows() {}

    /** One line a row, such as {@code techniques CLAMSHELL changed: dose}. */
    static List<String> changed(Vocabulary before, Vocabulary now) {
        Map<String, Map<String, ?>> newer = tables(now);
        List<String> rows = new ArrayList<>();
        tables(before).forEach((name, table) -> rows(rows, name, table, newer.getOrDefault(name, Map.of())));
        return rows;
    }

    private static void rows(List<String> rows, String name, Map<String, ?> before, Map<String, ?> now) {
        Map<String, Object> all = new TreeMap<>(before);
        all.putAll(now);
        for (String code : all.keySet()) {
            if (!before.containsKey(code)) {
                rows.add(name + " " + code + " new");
            } else if (!now.containsKey(code)) {
                rows.add(name + " " + code + " removed");
            } else {
                List<String> columns = columns(before.get(code), now.get(code));
                if (!columns.isEmpty()) {
                    rows.add(name + " " + code + " changed: " + String.join(", ", columns));
                }
            }
        }
    }

    /** The columns that are not the same; a place in the table is none, so that a new row changes no other. */
    private static List<String> columns(@Nullable Object before, @Nullable Object now) {
        if (before == null || now == null || !before.getClass().isRecord()) {
            return Objects.equals(before, now) ? List.of() : List.of("value");
        }
        return Arrays.stream(before.getClass().getRecordComponents())
                .filter(column -> !column.getName().equals(PLACE))
                .filter(column -> !Objects.equals(value(column, before), value(column, now)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object value(RecordComponent column, Object row) {
        try {
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read the column " + column.getName(), e);
        }
    }

    private static Map<String, Map<String, ?>> tables(Vocabulary vocabulary) {
        Map<String, Map<String, ?>> tables = new LinkedHashMap<>();
        tables.put("findings", vocabulary.findings());
        tables.put("muscles", vocabulary.muscles());
        tables.put("arms", vocabulary.arms());
        tables.put("caps", vocabulary.caps());
        tables.put("referrals", vocabulary.referrals());
        tables.put("techniques", vocabulary.techniques());
        tables.put("conditions", vocabulary.conditions());
        tables.put("red flags", vocabulary.redFlags());
        tables.put("tests", vocabulary.tests());
        tables.put("sources", vocabulary.sources());
        tables.put("texts", vocabulary.texts());
        tables.put("contested topics", vocabulary.contested());
        return tables;
    }
}
