package org.crosswise.report;

import java.math.BigDecimal;

/** Exact decimals as text. */
final class Numbers {

    private static final int LONGEST = 40;

    private Numbers() {}

    /** Plain too, but for numbers so large or small that writing out their zeros would fill the report. */
    static String entered(BigDecimal number) {
        boolean shown = Math.abs((long) number.scale()) <= LONGEST && number.precision() <= LONGEST;
        return shown ? plain(number) : number.toString();
    }

    /** Without exponent and without trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
