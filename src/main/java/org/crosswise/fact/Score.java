package org.crosswise.fact;

import java.math.BigDecimal;

/**
 * An exact decimal that rules compare with a threshold as it is written: 0.30 means exactly three tenths.
 *
 * @param value the number, never rounded
 */
public record Score(BigDecimal value) implements Comparable<Score> {

    public static final Score ZERO = new Score(BigDecimal.ZERO);

    public boolean atLeast(double threshold) {
        return value.compareTo(BigDecimal.valueOf(threshold)) >= 0;
    }

    public boolean atMost(double threshold) {
        return value.compareTo(BigDecimal.valueOf(threshold)) <= 0;
    }

    public boolean below(double threshold) {
        return !atLeast(threshold);
    }

    public boolean above(double threshold) {
        return !atMost(threshold);
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    /** The number without trailing zeros and without exponent. */
    @Override
    public String toString() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
