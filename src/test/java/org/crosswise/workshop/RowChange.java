package org.crosswise.workshop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.ConditionKind.Cell;
import org.crosswise.knowledge.ConditionKind.Grade;
import org.crosswise.knowledge.ConditionKind.Qualifier;
import org.crosswise.knowledge.Technique;
import org.jspecify.annotations.Nullable;

/**
 * A row of the condition registry with something of its matrix changed.
 *
 * @param what was changed, for people
 * @param before the row as it stands
 * @param after the row with the change
 */
record RowChange(String what, ConditionKind before, ConditionKind after) {

    /** An untreated thrombosis is urgent: the assessment stops before the matrix. */
    static final Map<String, String> STOPS_BEFORE = Map.of("treated", "false");

    /** Deep palpation of the abdomen stands under the same cells as abdominal techniques (6.4). */
    private static final Technique DEEP_PALPATION = new Technique(
            "",
            "",
            "RELEASE",
            2,
            0,
            List.of(),
            List.of("AB"),
            List.of(),
            "",
            false,
            false,
            Map.of(),
            "own",
            "own",
            "own",
            List.of());

    /** A row with other cells. */
    static ConditionKind row(ConditionKind kind, List<Cell> cells) {
        return row(kind, kind.bothSides(), kind.qualifier(), cells);
    }

    private static ConditionKind row(
            ConditionKind kind, boolean bothSides, @Nullable Qualifier qualifier, List<Cell> cells) {
        return new ConditionKind(
                kind.code(),
                kind.label(),
                kind.askable(),
                bothSides,
                kind.sided(),
                qualifier,
                kind.attributes(),
                cells,
                kind.note(),
                kind.source(),
                kind.furtherSources());
    }

    /** Every number of weeks one lower and one higher, every restriction and exception left out, other default weeks. */
    static List<RowChange> all(ConditionKind kind) {
        List<RowChange> all = new ArrayList<>();
        for (int i = 0; i < kind.cells().size(); i++) {
            for (Cell changed : changed(kind.cells().get(i))) {
                List<Cell> cells = new ArrayList<>(kind.cells());
                cells.set(i, changed);
                all.add(new RowChange(kind.code() + " as " + changed, kind, row(kind, cells)));
            }
        }
        for (int weeks : otherDefaults(kind)) {
            Qualifier other =
                    new Qualifier(kind.qualifier().name(), kind.qualifier().max(), weeks);
            ConditionKind row = row(kind, kind.bothSides(), other, kind.cells());
            all.add(new RowChange(kind.code() + ": unknown weeks taken as " + weeks, kind, row));
        }
        if (kind.bothSides()) {
            ConditionKind row = row(kind, false, kind.qualifier(), kind.cells());
            all.add(new RowChange(kind.code() + ": on its side only", kind, row));
        }
        return all;
    }

    private static List<Cell> changed(Cell cell) {
        List<Cell> all = new ArrayList<>();
        for (int by : new int[] {-1, 1}) {
            if (cell.fromWeeks() > 0) {
                all.add(cell(cell, cell.fromWeeks() + by, cell.belowWeeks(), cell.except(), cell.where()));
            }
            if (cell.belowWeeks() < Integer.MAX_VALUE) {
                all.add(cell(cell, cell.fromWeeks(), cell.belowWeeks() + by, cell.except(), cell.where()));
            }
        }
        if (!cell.except().isEmpty()) {
            all.add(cell(cell, cell.fromWeeks(), cell.belowWeeks(), List.of(), cell.where()));
        }
        if (!cell.where().isEmpty()) {
            all.add(cell(cell, cell.fromWeeks(), cell.belowWeeks(), cell.except(), Map.of()));
        }
        return all;
    }

    private static Cell cell(Cell of, int fromWeeks, int belowWeeks, List<String> except, Map<String, String> where) {
        return new Cell(of.grade(), of.tags(), of.techniques(), of.everything(), except, fromWeeks, belowWeeks, where);
    }

    private static Set<Integer> otherDefaults(ConditionKind kind) {
        Set<Integer> others = new LinkedHashSet<>();
        if (kind.qualifier() != null) {
            others.addAll(List.of(0, kind.qualifier().max()));
            kind.cells().forEach(cell -> others.add(Math.max(0, cell.fromWeeks() - 1)));
            kind.cells().forEach(cell -> others.add(Math.min(kind.qualifier().max(), cell.belowWeeks())));
        }
        return others;
    }

    /** Whether the change restricts some technique, or palpation of the abdomen, otherwise than before. */
    boolean matters(List<Technique> techniques) {
        return before.bothSides() != after.bothSides()
                || attributes().stream()
                        .anyMatch(where -> differ(techniques, where, before.defaultWeeks(), after.defaultWeeks())
                                || IntStream.rangeClosed(firstWeek(), lastWeek())
                                        .anyMatch(weeks -> differ(techniques, where, weeks, weeks)));
    }

    /** The other qualifiers that its cells ask for, and none, as far as an assessment with them comes to the matrix. */
    private Set<Map<String, String>> attributes() {
        Set<Map<String, String>> attributes = new LinkedHashSet<>();
        before.cells().forEach(cell -> attributes.add(cell.where()));
        if (!attributes.remove(STOPS_BEFORE)) {
            attributes.add(Map.of());
        }
        return attributes;
    }

    private int firstWeek() {
        return before.qualifier() == null ? -1 : 0;
    }

    private int lastWeek() {
        return before.qualifier() == null ? -1 : before.qualifier().max();
    }

    private boolean differ(List<Technique> techniques, Map<String, String> where, int weeks, int weeksAfter) {
        return !touched(before, DEEP_PALPATION, where, weeks).equals(touched(after, DEEP_PALPATION, where, weeksAfter))
                || techniques.stream().anyMatch(each -> !cells(before, each, where, weeks)
                        .equals(cells(after, each, where, weeksAfter)));
    }

    /** What the matrix says of a technique: a precaution is the same for both its forms. */
    private static List<Boolean> cells(ConditionKind kind, Technique of, Map<String, String> where, int weeks) {
        List<Boolean> all = new ArrayList<>(touched(kind, of, where, weeks));
        all.add(kind.touches(of, Grade.PRECAUTION, false, weeks, where)
                || kind.touches(of, Grade.PRECAUTION, true, weeks, where));
        return all;
    }

    private static List<Boolean> touched(ConditionKind kind, Technique of, Map<String, String> where, int weeks) {
        return List.of(
                kind.touches(of, Grade.ABSOLUTE, false, weeks, where),
                kind.touches(of, Grade.ABSOLUTE, true, weeks, where),
                kind.touches(of, Grade.CLEARANCE, false, weeks, where),
                kind.touches(of, Grade.CLEARANCE, true, weeks, where));
    }
}
