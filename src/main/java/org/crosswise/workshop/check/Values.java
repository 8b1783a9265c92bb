package org.crosswise.workshop.check;

/** The values that a property may have. */
sealed interface Values permits Choice, Range {

    /** Whether there is none. */
    boolean isEmpty();

    /** Those that are also among the others; of another kind of value nothing can be said, so these stay. */
    Values and(Values other);

    /** Whether each of them is among the others. */
    boolean within(Values others);
}
