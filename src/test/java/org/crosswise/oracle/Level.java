package org.crosswise.oracle;

import java.util.Locale;

/** The levels of §6.1, lowest first. */
enum Level {
    NONE,
    REFER,
    URGENT,
    EMERGENCY;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean stopsEverything() {
        return this == URGENT || this == EMERGENCY;
    }

    static Level max(Level a, Level b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
