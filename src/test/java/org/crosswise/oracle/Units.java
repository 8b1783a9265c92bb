package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.Map;

/** Converts the units of contract.md: mm, cm, m; s, min, h; d, wk; nothing else. */
final class Units {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    private static final Map<String, BigDecimal> FACTORS = Map.ofEntries(
            Map.entry("cm>mm", TEN),
            Map.entry("m>mm", THOUSAND),
            Map.entry("m>cm", HUNDRED),
            Map.entry("min>s", SIXTY),
            Map.entry("h>s", BigDecimal.valueOf(3600)),
            Map.entry("h>min", SIXTY),
            Map.entry("wk>d", SEVEN));
    private static final Map<String, BigDecimal> DIVISORS = Map.of("mm>cm", TEN, "s>min", SIXTY, "d>wk", SEVEN);

    private Units() {}

    /**
     * The value in the canonical unit, exact; null when the unit is unknown or the result is no finite decimal (only
     * whole weeks and minutes are ever divided by 7 or 60, and those must be whole: §2.5 7).
     */
    static BigDecimal convert(BigDecimal value, String unit, String canonical) {
        if (unit == null || unit.equals(canonical)) {
            return value;
        }
        String way = unit + ">" + canonical;
        if (FACTORS.containsKey(way)) {
            return value.multiply(FACTORS.get(way));
        }
        BigDecimal divisor = DIVISORS.get(way);
        if (divisor == null) {
            return null;
        }
        return divisor.equals(TEN) ? value.movePointLeft(1) : wholeQuotient(value, divisor);
    }

    private static BigDecimal wholeQuotient(BigDecimal value, BigDecimal divisor) {
        BigDecimal[] parts = value.divideAndRemainder(divisor);
        return parts[1].signum() == 0 ? parts[0] : null;
    }
}
