package org.crosswise.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the condition registry with its cells of the contraindication matrix.
 *
 * @param code such as PREGNANCY
 * @param label for people
 * @param askable whether it is asked in the conditions screen; derived ones are not
 * @param bothSides whether it acts on both sides although it was found on one
 * @param sided whether it is asked on which side it is
 * @param qualifier its qualifier in weeks, null when it has none
 * @param attributes what else is asked of it; the list holds accepted values, empty for a yes/no attribute
 * @param cells what it bars
 * @param note what to mind, empty when there is none
 * @param source key of {@code sources.yaml}
 * @param furtherSources keys of what else supports it
 */
public record ConditionKind(
        String code,
        String label,
        boolean askable,
        boolean bothSides,
        boolean sided,
        @Nullable Qualifier qualifier,
        Map<String, List<String>> attributes,
        List<Cell> cells,
        String note,
        String source,
        List<String> furtherSources) {

    public ConditionKind {
        furtherSources = List.copyOf(furtherSources);
        attributes = Map.copyOf(attributes);
        cells = List.copyOf(cells);
    }

    /** How a technique is restricted. */
    public enum Grade {
        PRECAUTION,
        CLEARANCE,
        ABSOLUTE
    }

    /**
     * A qualifier in whole weeks.
     *
     * @param name such as gestationWeeks
     * @param max highest accepted number of weeks; the lowest is 0
     * @param whenMissing the most restrictive number of weeks, used when it is missing, rejected or contradictory
     */
    public record Qualifier(String name, int max, int whenMissing) {}

    /**
     * A cell of the matrix.
     *
     * @param grade how it restricts
     * @param tags hazard tags it bars
     * @param techniques technique codes it bars whatever their tags
     * @param everything whether it bars every technique
     * @param except technique codes it does not bar
     * @param fromWeeks lowest number of weeks it holds for, inclusive
     * @param belowWeeks number of weeks it no longer holds from
     * @param where attributes that must have these values
     */
    public record Cell(
            Grade grade,
            List<String> tags,
            List<String> techniques,
            boolean everything,
            List<String> except,
            int fromWeeks,
            int belowWeeks,
            Map<String, String> where) {

        public Cell {
            tags = List.copyOf(tags);
            techniques = List.copyOf(techniques);
            except = List.copyOf(except);
            where = Map.copyOf(where);
        }

        boolean holdsFor(int weeks, Map<String, String> attributes) {
            boolean inTime = weeks < 0 || (weeks >= fromWeeks && weeks < belowWeeks);
            return inTime
                    && where.entrySet().stream()
                            .allMatch(w -> w.getValue().equals(attributes.getOrDefault(w.getKey(), "")));
        }

        boolean touches(Technique technique, boolean usualForm) {
            if (except.contains(technique.code())) {
                return false;
            }
            List<String> hazards = usualForm ? technique.milderTags() : technique.tags();
            boolean named = !usualForm && (everything || techniques.contains(technique.code()));
            return named || hazards.stream().anyMatch(tags::contains);
        }
    }

    /** The hazard tags of the technique, avoidable or not, that a cell names. */
    public List<String> hazards(Technique technique, int weeks, Map<String, String> attributes) {
        return Stream.concat(technique.tags().stream(), technique.milderTags().stream())
                .filter(tag -> cells.stream()
                        .anyMatch(cell -> cell.tags().contains(tag)
                                && cell.holdsFor(weeks, attributes)
                                && !cell.except().contains(technique.code())))
                .toList();
    }

    /** The weeks to assume when none were given; −1 when it has no such qualifier. */
    public int defaultWeeks() {
        return qualifier == null ? -1 : qualifier.whenMissing();
    }

    /**
     * Whether a cell of this grade touches the technique.
     *
     * @param usualForm whether to look at the tags that a milder variant avoids, or at the others
     */
    public boolean touches(
            Technique technique, Grade grade, boolean usualForm, int weeks, Map<String, String> attributes) {
        return cells.stream()
                .filter(cell -> cell.grade() == grade && cell.holdsFor(weeks, attributes))
                .anyMatch(cell -> cell.touches(technique, usualForm));
    }
}
