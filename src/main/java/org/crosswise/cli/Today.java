package org.crosswise.cli;

import java.time.Clock;
import java.time.LocalDate;

/** The day by the clock; only the program asks it, the library is told. */
final class Today {

    private Today() {}

    static LocalDate of(Clock clock) {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }
}
