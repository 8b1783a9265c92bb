package org.crosswise.fact;

import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.ConditionKind.Grade;
import org.crosswise.knowledge.Technique;

/**
 * A condition that bars or restricts: answered YES, or derived by a rule.
 *
 * @param index 0-based place in the document, −1 when derived
 * @param kind its row of the registry
 * @param side the side it acts on, BILATERAL when none was given
 * @param weeks its qualifier in weeks, with the registry's most restrictive default; −1 when it has none
 * @param attributes its other qualifiers as entered
 */
public record Condition(int index, ConditionKind kind, Side side, int weeks, Map<String, String> attributes)
        implements Finding, Conclusion, Attributed {

    public Condition {
        attributes = Map.copyOf(attributes);
    }

    /** A condition that follows from other findings. */
    public static Condition derived(ConditionKind kind, Side side) {
        return new Condition(-1, kind, side == Side.NONE ? Side.BILATERAL : side, kind.defaultWeeks(), Map.of());
    }

    @Override
    public String code() {
        return kind.code();
    }

    /** Whether it was derived, not entered. */
    public boolean isDerived() {
        return index < 0;
    }

    /** Whether a cell of the matrix forbids the technique altogether. */
    public boolean forbids(Candidate candidate) {
        return touches(candidate, Grade.ABSOLUTE, false);
    }

    /** Whether a cell of the matrix withholds the technique until a physician has cleared it. */
    public boolean withholdsUntilCleared(Candidate candidate) {
        return touches(candidate, Grade.CLEARANCE, false);
    }

    /** Whether a cell of the matrix asks for a precaution. */
    public boolean cautions(Candidate candidate) {
        return touches(candidate, Grade.PRECAUTION, false) || touches(candidate, Grade.PRECAUTION, true);
    }

    /** The hazard tags of the technique that a cell of the matrix names, whatever the grade. */
    public List<String> hazards(Technique technique) {
        return kind.hazards(technique, weeks, attributes);
    }

    /** Whether a cell forbids only the usual form of the technique, so that its milder variant stays. */
    public boolean forbidsUsualForm(Candidate candidate) {
        return touches(candidate, Grade.ABSOLUTE, true);
    }

    /** Whether a cell withholds only the usual form of the technique until cleared. */
    public boolean withholdsUsualFormUntilCleared(Candidate candidate) {
        return touches(candidate, Grade.CLEARANCE, true);
    }

    /** The side it acts on, NONE where it acts on the whole person. */
    public Side actsOn() {
        return kind.bothSides() || !side.isOneSided() ? Side.NONE : side;
    }

    /** Whether a cell of the matrix forbids a technique that is never advised, so that the reader is told to avoid it. */
    public boolean prohibits(Technique technique) {
        return kind.touches(technique, Grade.ABSOLUTE, false, weeks, attributes);
    }

    /** Whether a cell of the matrix forbids whatever bears the hazard tag. */
    public boolean forbidsTag(String tag) {
        return kind.touches(bearing(tag), Grade.ABSOLUTE, false, weeks, attributes);
    }

    /** Whether a cell of the matrix withholds whatever bears the hazard tag until a physician has cleared it. */
    public boolean withholdsTag(String tag) {
        return kind.touches(bearing(tag), Grade.CLEARANCE, false, weeks, attributes);
    }

    /** Something that bears this hazard tag and is nothing else. */
    private static Technique bearing(String tag) {
        return new Technique(
                "",
                "",
                "",
                0,
                0,
                List.of(),
                List.of(tag),
                List.of(),
                "",
                false,
                false,
                Map.of(),
                "own",
                "own",
                "own",
                List.of());
    }

    private boolean touches(Candidate candidate, Grade grade, boolean usualForm) {
        return candidate.technique().isTechnique()
                && (kind.bothSides() || side.concerns(candidate.side()))
                && kind.touches(candidate.technique(), grade, usualForm, weeks, attributes);
    }

    @Override
    public String told() {
        return "condition " + code() + Told.side(side);
    }
}
