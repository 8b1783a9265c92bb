package org.crosswise.knowledge;

import java.util.List;

/** The grades of manual muscle testing, weakest first. */
public final class Grade {

    /** All grades, weakest first. */
    public static final List<String> ALL = List.of("0", "1", "2-", "2", "2+", "3-", "3", "3+", "4-", "4", "4+", "5");

    private Grade() {}

    /** The 0-based rank of a grade. */
    public static int rank(String grade) {
        int rank = ALL.indexOf(grade);
        if (rank < 0) {
            throw new IllegalArgumentException("grade \"" + grade + "\": expected one of " + ALL);
        }
        return rank;
    }
}
