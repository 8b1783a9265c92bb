package org.crosswise.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a rule is in its life. */
enum Status {
    /** Being written; does not run. */
    DRAFT,
    /** Runs beside the others and is counted; nothing of it is shown, and nothing rests on it. */
    TRIAL,
    /** Speaks. */
    ACTIVE,
    /** Spoke once; does not run, and its id is never used again. */
    RETIRED;

    /** The words of {@code @status}. */
    static List<String> words() {
        return Arrays.stream(values()).map(Status::word).toList();
    }

    /** A word that no status has is a draft: what is not understood does not run. */
    static Status of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElse(DRAFT);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
