package org.crosswise.property;

import org.crosswise.report.Report;
import org.jspecify.annotations.Nullable;

/** A report and, once asked for, its content: several properties compare the same one. For one thread. */
final class Told {

    private final Report report;
    private @Nullable String content;

    Told(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }

    /** As {@link Content#of} has it. */
    String content() {
        String known = content;
        if (known == null) {
            known = Content.of(report);
            content = known;
        }
        return known;
    }
}
