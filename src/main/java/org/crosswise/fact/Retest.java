package org.crosswise.fact;

import java.math.BigDecimal;
import java.util.Objects;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Best;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A measure on one side, as two assessments hold it.
 *
 * @param kind what is measured
 * @param side LEFT, RIGHT or NONE
 * @param muscle of palpation, empty otherwise
 * @param before what the earlier assessment holds, null when it holds nothing that can be used
 * @param today what today's assessment holds, null when it holds nothing that can be used
 * @param gap why one of the two is null: NOT_BEFORE, NOT_TODAY, INVALID_BEFORE, INVALID_TODAY, HISTORY_BEFORE,
 *     HISTORY_TODAY, NOT_TAKEN_AGAIN; empty when both are there
 */
public record Retest(
        FindingKind kind,
        Side side,
        String muscle,
        @Nullable Taken before,
        @Nullable Taken today,
        String gap) implements FollowUp {

    public String getCode() {
        return kind.code();
    }

    /** Whether a follow-up compares it at all. */
    public boolean isRetested() {
        return kind.retest();
    }

    public boolean isNumber() {
        return kind.type() == FindingKind.Type.NUMBER || kind.type() == FindingKind.Type.INTEGER;
    }

    public boolean isGrade() {
        return kind.type() == FindingKind.Type.GRADE;
    }

    /** Whether it is neither number nor grade. */
    public boolean isWord() {
        return !isNumber() && !isGrade();
    }

    public boolean isBoth() {
        return before != null && today != null;
    }

    /** Whether both were measured, in the same way. */
    public boolean isSameWay() {
        return before != null && today != null && before.how().equals(today.how());
    }

    /** Whether both were measured and this attribute is not the same. */
    public boolean differsIn(String attribute) {
        return before != null
                && today != null
                && !Objects.equals(before.how().get(attribute), today.how().get(attribute));
    }

    /** Whether one of the two has this value. */
    public boolean was(String value) {
        return (before != null && before.word().equals(value))
                || (today != null && today.word().equals(value));
    }

    /** Whether both have the same value. */
    public boolean isSame() {
        return before != null && today != null && before.word().equals(today.word());
    }

    /** By how much a number changed, or by how many steps a grade; 0 when one of the two is missing. */
    public double getChange() {
        return before == null || today == null
                ? 0
                : size(today).subtract(size(before)).abs().doubleValue();
    }

    /** Whether a number is lower today. */
    public boolean isFallen() {
        return before != null && today != null && size(today).compareTo(size(before)) < 0;
    }

    public boolean isErrorKnown() {
        return kind.measurementError() != null;
    }

    /** The smallest change of a number beyond measurement error; 0 when none is known. */
    public double getError() {
        BigDecimal error = kind.measurementError();
        return error == null ? 0 : error.doubleValue();
    }

    /** How much better the earlier value could become, in the unit of the change; 0 when it was best, or best is unknown. */
    public double getRoom() {
        return before == null ? 0 : distance(before).abs().doubleValue();
    }

    /** Whether today's value is nearer to the best ones, on the same side of them. */
    public boolean isBetter() {
        return isTowards(before, today);
    }

    /** Whether today's value is farther from the best ones, on the same side of them. */
    public boolean isWorse() {
        return isTowards(today, before);
    }

    private boolean isTowards(@Nullable Taken from, @Nullable Taken to) {
        if (from == null || to == null) {
            return false;
        }
        BigDecimal start = distance(from);
        BigDecimal end = distance(to);
        return start.signum() * end.signum() >= 0 && end.abs().compareTo(start.abs()) < 0;
    }

    /** 0 for the best values, in the unit of the change for others. */
    private BigDecimal distance(Taken taken) {
        Best best = kind.best();
        if (isNumber()) {
            return best.distance(size(taken));
        } else if (isGrade()) {
            return best.codes().isEmpty()
                    ? BigDecimal.ZERO
                    : steps(best.codes().get(0)).subtract(size(taken));
        }
        return BigDecimal.valueOf(best.place(taken.word()));
    }

    private BigDecimal size(Taken taken) {
        if (taken.value() instanceof BigDecimal number) {
            return number;
        }
        return isGrade() ? steps(taken.word()) : BigDecimal.ZERO;
    }

    private static BigDecimal steps(String grade) {
        return BigDecimal.valueOf(Grade.rank(grade));
    }
}
