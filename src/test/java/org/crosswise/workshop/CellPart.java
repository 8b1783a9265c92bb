package org.crosswise.workshop;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.ConditionKind.Cell;

/**
 * One cell of the contraindication matrix: a condition, a grade, and one hazard tag, one technique, or everything.
 *
 * @param what it is, for people
 * @param cell the entry of the table that holds it
 * @param kind the row it stands in
 * @param alone the row with nothing but this cell
 * @param without the row without this cell
 */
record CellPart(String what, Cell cell, ConditionKind kind, ConditionKind alone, ConditionKind without) {

    /** The cells of a row, one by one. */
    static List<CellPart> of(ConditionKind kind) {
        List<CellPart> parts = new ArrayList<>();
        for (int i = 0; i < kind.cells().size(); i++) {
            Cell cell = kind.cells().get(i);
            for (String tag : cell.tags()) {
                List<String> others = without(cell.tags(), tag);
                parts.add(part(
                        kind,
                        i,
                        tag,
                        cell(cell, List.of(tag), List.of(), false),
                        cell(cell, others, cell.techniques(), cell.everything())));
            }
            for (String technique : cell.techniques()) {
                List<String> others = without(cell.techniques(), technique);
                parts.add(part(
                        kind,
                        i,
                        technique,
                        cell(cell, List.of(), List.of(technique), false),
                        cell(cell, cell.tags(), others, cell.everything())));
            }
            if (cell.everything()) {
                parts.add(part(
                        kind,
                        i,
                        "everything",
                        cell(cell, List.of(), List.of(), true),
                        cell(cell, cell.tags(), cell.techniques(), false)));
            }
        }
        return parts;
    }

    /** The change that takes this cell away. */
    RowChange takenAway() {
        return new RowChange(what + " taken away", kind, without);
    }

    private static CellPart part(ConditionKind kind, int index, String hazard, Cell alone, Cell rest) {
        List<Cell> others = new ArrayList<>(kind.cells());
        others.set(index, rest);
        String weeks = (alone.fromWeeks() > 0 ? " from " + alone.fromWeeks() + " weeks" : "")
                + (alone.belowWeeks() < Integer.MAX_VALUE ? " below " + alone.belowWeeks() + " weeks" : "");
        String where = alone.where().isEmpty() ? "" : " where " + alone.where();
        return new CellPart(
                kind.code() + " " + alone.grade() + " " + hazard + weeks + where,
                alone,
                kind,
                RowChange.row(kind, List.of(alone)),
                RowChange.row(kind, others));
    }

    private static Cell cell(Cell of, List<String> tags, List<String> techniques, boolean everything) {
        return new Cell(
                of.grade(), tags, techniques, everything, of.except(), of.fromWeeks(), of.belowWeeks(), of.where());
    }

    private static List<String> without(List<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
