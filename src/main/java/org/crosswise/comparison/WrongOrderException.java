package org.crosswise.comparison;

import java.time.LocalDate;

/** The earlier assessment is later than the other one. The message names both days. */
public final class WrongOrderException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    WrongOrderException(LocalDate before, LocalDate today) {
        super("the earlier assessment is of " + before + ", which is after the other one of " + today
                + "\nMaybe the two are exchanged.");
    }
}
