package org.crosswise.workshop.coverage;

import java.util.Locale;

/** What a condition can be for one case. */
public enum Truth {
    TRUE,
    FALSE,
    /** Nothing was recorded or concluded that could be asked. */
    NOT_RECORDED;

    @Override
    public String toString() {
        return this == NOT_RECORDED ? "not recorded" : name().toLowerCase(Locale.ROOT);
    }
}
