package org.crosswise.knowledge;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The rows of all tables by table and code, so that what is wrong between two tables is told at its line. */
final class ReadRows {

    private final Map<String, Row> rows = new HashMap<>();

    /**
     * Reads a table.
     *
     * @param table its key in its file
     * @throws TableException when a row is not what it should be, or stands twice
     */
    <T> Map<String, T> table(Row file, String table, Reader<T> read, Function<T, String> code) {
        Map<String, T> all = new LinkedHashMap<>();
        for (Row row : file.table(table)) {
            T value = read.read(row, all.size());
            row.done();
            if (all.put(code.apply(value), value) != null) {
                throw row.wrong("\"" + code.apply(value) + "\" stands twice in this table");
            }
            rows.put(table + " " + code.apply(value), row);
        }
        return Collections.unmodifiableMap(all);
    }

    /** The row of a code, which was read. */
    Row row(String table, String code) {
        return Objects.requireNonNull(rows.get(table + " " + code), code);
    }

    /** Makes a value of a row, given how many stand before it. */
    interface Reader<T> {
        T read(Row row, int order);
    }
}
