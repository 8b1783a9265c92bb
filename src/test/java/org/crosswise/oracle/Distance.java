package org.crosswise.oracle;

import java.math.BigDecimal;

/** How far a value is from another, as an exact fraction: a difference, counted in units. */
record Distance(BigDecimal difference, BigDecimal unit) implements Comparable<Distance> {

    static final Distance ONE = new Distance(BigDecimal.ONE, BigDecimal.ONE);

    static Distance steps(int steps) {
        return new Distance(BigDecimal.valueOf(Math.abs(steps)), BigDecimal.ONE);
    }

    @Override
    public int compareTo(Distance other) {
        return difference.multiply(other.unit).compareTo(other.difference.multiply(unit));
    }
}
