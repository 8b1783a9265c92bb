package org.crosswise.fact;

import java.util.Comparator;
import java.util.List;
import org.crosswise.assessment.Side;

/**
 * A pattern or an outcome.
 *
 * @param code such as LCS_FULL, SWAY_BACK or INSUFFICIENT_DATA
 * @param side LEFT, RIGHT, BILATERAL or NONE
 */
public record Pattern(String code, Side side) implements Conclusion {

    private static final List<String> OUTCOMES = List.of("NO_PATTERN", "LCS_NOT_SUPPORTED", "INSUFFICIENT_DATA");

    public static Pattern of(String code) {
        return new Pattern(code, Side.NONE);
    }

    public static Pattern of(String code, Side side) {
        return new Pattern(code, side);
    }

    /** The highest degree of the involved sides; two sides make it bilateral. */
    public static Pattern highest(List<?> degrees) {
        List<Degree> all = degrees.stream().map(Degree.class::cast).toList();
        Degree highest = all.stream().min(Comparator.comparingInt(Degree::rank)).orElseThrow();
        boolean bothSides = all.stream().map(Degree::side).distinct().count() > 1;
        return new Pattern(highest.code(), bothSides ? Side.BILATERAL : highest.side());
    }

    /** Whether it only says what came of the arms, and is no pattern of its own. */
    public boolean isOutcome() {
        return OUTCOMES.contains(code);
    }

    @Override
    public String told() {
        return code + Told.side(side);
    }
}
