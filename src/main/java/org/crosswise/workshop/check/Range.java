package org.crosswise.workshop.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers between two ends.
 *
 * @param low the lower end, null when there is none
 * @param withLow whether the lower end belongs to it
 * @param high the upper end, null when there is none
 * @param withHigh whether the upper end belongs to it
 */
record Range(
        @Nullable BigDecimal low, boolean withLow, @Nullable BigDecimal high, boolean withHigh) implements Values {

    static Range between(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Range(low, true, high, true);
    }

    /** What a comparison with a number lets through; null for one that is no range. */
    static @Nullable Range of(String operator, BigDecimal number) {
        return switch (operator) {
            case "==" -> between(number, number);
            case "<" -> new Range(null, true, number, false);
            case "<=" -> new Range(null, true, number, true);
            case ">" -> new Range(number, false, null, true);
            case ">=" -> new Range(number, true, null, true);
            default -> null;
        };
    }

    /** The same where values have steps: every end that does not belong to it moves to the next step inside. */
    Range inSteps(BigDecimal step) {
        BigDecimal first = low == null
                ? null
                : low.divide(step, 0, withLow ? RoundingMode.CEILING : RoundingMode.FLOOR)
                        .add(withLow ? BigDecimal.ZERO : BigDecimal.ONE)
                        .multiply(step);
        BigDecimal last = high == null
                ? null
                : high.divide(step, 0, withHigh ? RoundingMode.FLOOR : RoundingMode.CEILING)
                        .subtract(withHigh ? BigDecimal.ZERO : BigDecimal.ONE)
                        .multiply(step);
        return between(first, last);
    }

    @Override
    public boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && !(withLow && withHigh));
    }

    @Override
    public Values and(Values other) {
        if (!(other instanceof Range range)) {
            return this;
        }
        boolean ownLow = lowerThan(range.low, range.withLow);
        boolean ownHigh = higherThan(range.high, range.withHigh);
        return new Range(
                ownLow ? range.low : low,
                ownLow ? range.withLow : withLow,
                ownHigh ? range.high : high,
                ownHigh ? range.withHigh : withHigh);
    }

    @Override
    public boolean within(Values others) {
        return others instanceof Range range
                && (isEmpty() || (!lowerThan(range.low, range.withLow) && !higherThan(range.high, range.withHigh)));
    }

    /** Whether this begins before the given lower end. */
    private boolean lowerThan(@Nullable BigDecimal other, boolean withOther) {
        if (other == null) {
            return false;
        }
        int order = low == null ? -1 : low.compareTo(other);
        return order < 0 || (order == 0 && withLow && !withOther);
    }

    /** Whether this ends after the given upper end. */
    private boolean higherThan(@Nullable BigDecimal other, boolean withOther) {
        if (other == null) {
            return false;
        }
        int order = high == null ? 1 : high.compareTo(other);
        return order > 0 || (order == 0 && withHigh && !withOther);
    }
}
