package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One row of the findings catalogue (§2.1–2.4).
 *
 * @param unit the canonical unit, null when the finding has none
 * @param values the codes of a CHOICE or SET
 * @param attributes the attributes allowed besides date
 * @param multiple whether it may occur many times without conflict (§2.5 3, 7)
 */
record Kind(
        String code,
        Type type,
        Sides sides,
        String unit,
        BigDecimal least,
        BigDecimal most,
        Set<String> values,
        Set<String> attributes,
        boolean multiple) {

    /** How the value is written. */
    enum Type {
        NUMBER,
        WHOLE,
        CHOICE,
        SET,
        BOOLEAN,
        GRADE,
        DATE,
        TEXT
    }

    /** What an absent side means: an error, both sides, or (where a side is the error) the midline. */
    enum Sides {
        REQUIRED,
        BOTH_WHEN_ABSENT,
        MIDLINE
    }
}
