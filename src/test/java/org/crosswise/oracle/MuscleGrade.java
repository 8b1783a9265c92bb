package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.List;

/** Manual muscle test grades as ranks in the order of §2.3. */
final class MuscleGrade {

    private static final List<String> GRADES =
            List.of("0", "1", "2-", "2", "2+", "3-", "3", "3+", "4-", "4", "4+", "5");

    static final int THREE = GRADES.indexOf("3");
    static final int FOUR_MINUS = GRADES.indexOf("4-");
    static final int FOUR = GRADES.indexOf("4");
    static final int FIVE = GRADES.indexOf("5");

    private MuscleGrade() {}

    static int count() {
        return GRADES.size();
    }

    static String written(int rank) {
        return GRADES.get(rank);
    }

    /** The rank of a grade written as a string (ASCII hyphen or U+2212) or as a JSON integer 0–5; null otherwise. */
    static Integer rank(Object value) {
        String text = null;
        if (value instanceof String written) {
            text = written.replace('\u2212', '-');
        } else if (value instanceof BigDecimal number && number.scale() <= 0) {
            text = number.toPlainString();
        }
        int rank = text == null ? -1 : GRADES.indexOf(text);
        return rank < 0 ? null : rank;
    }
}
