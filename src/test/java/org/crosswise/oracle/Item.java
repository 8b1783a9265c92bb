package org.crosswise.oracle;

import java.math.BigDecimal;

/**
 * One item of evidence (§4.1) with its weight after step 1.
 *
 * @param test the code of the finding it comes from
 * @param confirming whether step 2 lets it confirm
 */
record Item(boolean against, Grade grade, BigDecimal weight, String test, boolean confirming) {

    /** The classes of §4.1. */
    enum Grade {
        LENGTH,
        STRENGTH,
        MOVEMENT,
        PALPATION,
        POSTURE,
        HISTORY;

        boolean isTest() {
            return this == LENGTH || this == STRENGTH || this == MOVEMENT;
        }
    }
}
