package org.crosswise.knowledge;

import java.util.List;

/** Reads the rows of {@code red-flags.yaml}. */
final class RedFlagRows {

    private static final List<String> LEVELS = List.of("none", "refer", "urgent", "emergency");

    private RedFlagRows() {}

    static RedFlagKind read(Row row) {
        return new RedFlagKind(
                row.text("code"),
                row.text("question"),
                row.oneOf("level", LEVELS),
                row.yes("clearable"),
                row.yes("severe"),
                row.yes("severeDefault"),
                row.texts("severeWith"),
                row.text("action", ""),
                row.text("source"),
                row.texts("furtherSources"));
    }
}
