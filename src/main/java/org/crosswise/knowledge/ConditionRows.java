package org.crosswise.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosswise.knowledge.ConditionKind.Cell;
import org.crosswise.knowledge.ConditionKind.Qualifier;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code conditions.yaml}. */
final class ConditionRows {

    private static final List<String> YES_OR_NO = List.of("true", "false");

    /** Whether it was entered and not only derived: holds of every condition, and nobody is asked. */
    private static final String GIVEN = "given";

    private ConditionRows() {}

    static ConditionKind read(Row row) {
        Row qualifier = row.optionalRow("qualifier");
        Map<String, List<String>> attributes = row.attributes();
        List<Cell> cells = new ArrayList<>();
        for (Row cell : row.rows("cells")) {
            cells.add(cell(cell, qualifier, attributes));
            cell.done();
        }
        return new ConditionKind(
                row.text("code"),
                row.text("label"),
                !row.yes("derivedOnly"),
                row.yes("bothSides"),
                row.yes("sided"),
                qualifier == null ? null : qualifier(qualifier),
                attributes,
                cells,
                row.text("note", ""),
                row.text("source"),
                row.texts("furtherSources"));
    }

    private static Qualifier qualifier(Row row) {
        Qualifier qualifier = new Qualifier(row.text("name"), row.whole("max", 0), row.whole("whenMissing", 0));
        row.done();
        if (qualifier.max() <= 0) {
            throw row.wrong("max", "\"max\": expected a number of weeks above 0, found " + qualifier.max());
        } else if (qualifier.whenMissing() < 0 || qualifier.whenMissing() > qualifier.max()) {
            throw row.wrong(
                    "whenMissing",
                    "\"whenMissing\": expected 0 to " + qualifier.max() + ", found " + qualifier.whenMissing());
        }
        return qualifier;
    }

    private static Cell cell(Row row, @Nullable Row qualifier, Map<String, List<String>> attributes) {
        Cell cell = new Cell(
                row.constant("grade", ConditionKind.Grade.class),
                row.texts("tags"),
                row.texts("techniques"),
                row.yes("everything"),
                row.texts("except"),
                row.whole("fromWeeks", 0),
                row.whole("belowWeeks", Integer.MAX_VALUE),
                row.textMap("where"));
        requireWeeks(row, cell, qualifier);
        Row where = row.optionalRow("where");
        if (where != null) {
            cell.where().forEach((name, value) -> requireAsked(where, name, value, attributes));
        }
        if (cell.tags().isEmpty() && cell.techniques().isEmpty() && !cell.everything()) {
            throw row.wrong("a cell restricts something: expected \"tags\", \"techniques\" or \"everything: true\"");
        }
        return cell;
    }

    private static void requireAsked(Row row, String name, String value, Map<String, List<String>> attributes) {
        List<String> accepted = name.equals(GIVEN) ? YES_OR_NO : attributes.get(name);
        if (accepted == null) {
            throw row.wrong(
                    name, "expected an attribute of this row, found " + name + Nearest.hint(name, attributes.keySet()));
        }
        List<String> values = accepted.isEmpty() ? YES_OR_NO : accepted;
        if (!values.contains(value)) {
            throw row.wrong(
                    name, "\"" + name + "\": expected one of " + String.join(", ", values) + ", found " + value);
        }
    }

    private static void requireWeeks(Row row, Cell cell, @Nullable Row qualifier) {
        boolean limited = row.has("fromWeeks") || row.has("belowWeeks");
        if (limited && qualifier == null) {
            throw row.wrong("weeks without a \"qualifier\": nobody is asked for them");
        } else if (cell.fromWeeks() < 0 || cell.fromWeeks() >= cell.belowWeeks()) {
            throw row.wrong(
                    "fromWeeks",
                    "\"fromWeeks\": expected 0 or more and less than \"belowWeeks\", found " + cell.fromWeeks());
        }
    }
}
