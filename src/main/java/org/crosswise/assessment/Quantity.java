package org.crosswise.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number in its finding's unit, kept as a fraction so that nothing is rounded before it is judged.
 *
 * @param dividend above the bar
 * @param divisor below the bar, positive
 */
record Quantity(BigDecimal dividend, BigDecimal divisor) {

    private static final Map<String, Unit> UNITS = Map.of(
            "mm", new Unit("length", 1),
            "cm", new Unit("length", 10),
            "m", new Unit("length", 1000),
            "s", new Unit("time", 1),
            "min", new Unit("time", 60),
            "h", new Unit("time", 3600),
            "d", new Unit("days", 1),
            "wk", new Unit("days", 7));

    private record Unit(String quantity, int size) {}

    /** The value in another unit; null when one cannot be converted into the other. */
    static @Nullable Quantity of(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return new Quantity(value, BigDecimal.ONE);
        }
        Unit given = UNITS.get(from);
        Unit wanted = UNITS.get(to);
        if (given == null || wanted == null || !given.quantity.equals(wanted.quantity)) {
            return null;
        }
        return new Quantity(value.multiply(BigDecimal.valueOf(given.size)), BigDecimal.valueOf(wanted.size));
    }

    boolean isBelow(@Nullable BigDecimal limit) {
        return limit != null && dividend.compareTo(limit.multiply(divisor)) < 0;
    }

    boolean isAbove(@Nullable BigDecimal limit) {
        return limit != null && dividend.compareTo(limit.multiply(divisor)) > 0;
    }

    boolean isWhole() {
        return dividend.remainder(divisor).signum() == 0;
    }

    /** Rounded half up, ties away from zero, to one decimal. */
    BigDecimal rounded() {
        return dividend.divide(divisor, 1, RoundingMode.HALF_UP);
    }
}
