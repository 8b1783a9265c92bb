package org.crosswise.report;

import java.util.List;
import java.util.stream.Collectors;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * A pattern, its type, or an outcome without a pattern.
 *
 * @param code such as LCS_FULL, LCS_TYPE_A, SWAY_BACK or INSUFFICIENT_DATA
 * @param side LEFT, RIGHT, BILATERAL or NONE
 * @param degrees of a degree the one that each side has, left first; empty unless they differ
 * @param label for people
 * @param text what it means, with each side's own degree where they differ
 * @param source where that meaning comes from
 * @param because the reasons
 * @param against what speaks against it
 * @param missing tests not recorded that could change it
 * @param wouldChange the nearest changes of one finding that take it away, empty when none does; null when not asked for
 * @param stability how often it stays within measurement error; null when not asked for
 */
public record PatternLine(
        String code,
        Side side,
        List<SideDegree> degrees,
        String label,
        String text,
        Source source,
        List<Reason> because,
        List<Item> against,
        List<Missing> missing,
        @Nullable List<WouldChangeLine> wouldChange,
        @Nullable StableLine stability) {

    public PatternLine {
        degrees = List.copyOf(degrees);
        because = List.copyOf(because);
        against = List.copyOf(against);
        missing = List.copyOf(missing);
        wouldChange = wouldChange == null ? null : List.copyOf(wouldChange);
    }

    /** What lines that are alike but for their side are called: no side has the name of a degree that it does not have. */
    static String name(List<PatternLine> alike) {
        PatternLine first = alike.get(0);
        return first.degrees.isEmpty()
                ? first.label + Words.side(", ", Alike.side(alike, PatternLine::side))
                : first.degrees.stream()
                        .map(degree -> degree.label() + Words.side(", ", degree.side()))
                        .collect(Collectors.joining("; "));
    }
}
