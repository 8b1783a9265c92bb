package org.crosswise.fact;

import java.util.Locale;

/** How urgently a person must be seen by a physician, least urgent first. */
public enum Level {
    NONE,
    REFER,
    URGENT,
    EMERGENCY;

    /** The word of the wire contract: none, refer, urgent, emergency. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a word of the wire contract. */
    public static Level of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
