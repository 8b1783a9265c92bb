package org.crosswise.sensitivity;

import java.util.Locale;

/** How far the result of a test that is missing could reach, the furthest first. */
public enum Reach {
    /** A result could change which patterns are given. */
    PATTERN,
    /** A result could change which muscle states are supported or suspected, but no pattern. */
    MUSCLE,
    /** No result of this test alone changes anything. */
    NOTHING;

    /** The word of the wire contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
