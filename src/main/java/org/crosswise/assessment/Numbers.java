package org.crosswise.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.knowledge.FindingKind;
import org.jspecify.annotations.Nullable;

/** Reads numbers: convert, compare the unrounded value with the accepted range, then round to one decimal. */
final class Numbers {

    /** Numbers with more digits before or behind the point are refused, as counting them out could take all memory. */
    private static final int MOST_DIGITS = 1000;

    private static final List<String> NOT_FINITE =
            List.of("NaN", "Infinity", "-Infinity", ".nan", ".NaN", ".NAN", ".inf", "-.inf", "+.inf", ".Inf", "-.Inf");

    private Numbers() {}

    /** The number in the kind's unit, rounded half up to one decimal. */
    static BigDecimal read(FindingKind kind, Object value, @Nullable String unit) {
        Quantity quantity = Quantity.of(decimal(kind, value), unit == null ? kind.unit() : unit, kind.unit());
        if (quantity == null) {
            throw wrongUnit(kind, unit);
        }
        if (quantity.isBelow(kind.min()) || quantity.isAbove(kind.max())) {
            throw new Rejection("out-of-range", Expected.value(kind));
        }
        if (kind.type() == FindingKind.Type.INTEGER && !quantity.isWhole()) {
            throw new Rejection("not-whole", Expected.value(kind));
        }
        return quantity.rounded();
    }

    /** A whole number from 0 that is an attribute. */
    static String whole(String name, Object value, int max) {
        boolean fits = value instanceof BigDecimal number
                && Math.abs((long) number.scale()) <= MOST_DIGITS
                && new Quantity(number, BigDecimal.ONE).isWhole()
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        if (!fits) {
            throw Attributes.bad(name, "a whole number, 0…" + max);
        }
        return String.valueOf(((BigDecimal) value).intValueExact());
    }

    static Rejection wrongUnit(FindingKind kind, @Nullable String unit) {
        String expected = kind.unit().isEmpty() ? "no unit" : "\"" + kind.unit() + "\"";
        return new Rejection("wrong-unit", "unit \"" + unit + "\": expected " + expected);
    }

    private static BigDecimal decimal(FindingKind kind, Object value) {
        if (value instanceof BigDecimal number) {
            if (Math.abs((long) number.scale()) > MOST_DIGITS) {
                throw new Rejection("out-of-range", Expected.value(kind));
            }
            return number;
        }
        throw new Rejection(NOT_FINITE.contains(value) ? "not-finite" : "not-a-number", Expected.value(kind));
    }
}
