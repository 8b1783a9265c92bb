package org.crosswise.fact;

import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Grade;

/**
 * A manual muscle test.
 *
 * @param index 0-based place in the document
 * @param code finding kind, such as {@code mmtGluteusMaximus}
 * @param side LEFT, RIGHT or NONE
 * @param grade 0, 1, 2-, 2, 2+, 3-, 3, 3+, 4-, 4, 4+ or 5
 * @param reliance see {@link Reliance}
 */
public record Graded(int index, String code, Side side, String grade, Reliance reliance) implements Finding, Relied {

    /** Whether the grade is {@code highest} or weaker. */
    public boolean atMost(String highest) {
        return Grade.rank(grade) <= Grade.rank(highest);
    }
}
