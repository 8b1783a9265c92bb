package org.crosswise.oracle;

import java.util.Set;
import org.crosswise.oracle.Technique.Hit;

/**
 * One cell of the matrix (§6.4): a condition bars, withholds or cautions what it names, on its sides.
 *
 * @param names hazard tags, technique codes, ALL, or _STRETCH for every code that ends so
 * @param except technique codes the cell does not touch
 */
record Cell(String condition, Grade grade, Set<Side> sides, Set<String> names, Set<String> except) {

    /** The three columns. */
    enum Grade {
        ABSOLUTE,
        CLEARANCE,
        PRECAUTION
    }

    boolean bars(String tag) {
        return grade == Grade.ABSOLUTE && (names.contains(tag) || names.contains("ALL"));
    }

    Hit hit(Technique technique, Side side) {
        if (!sides.contains(side) || except.contains(technique.code())) {
            return Hit.NOT;
        }
        if (names.contains("ALL")
                || names.contains(technique.code())
                || names.contains("_STRETCH") && technique.isStretch()) {
            return Hit.FULLY;
        }
        boolean starred = false;
        for (String tag : technique.tags()) {
            if (names.contains(tag)) {
                if (!technique.variants().containsKey(tag)) {
                    return Hit.FULLY;
                }
                starred = true;
            }
        }
        return starred ? Hit.STARRED_TAGS_ONLY : Hit.NOT;
    }
}
