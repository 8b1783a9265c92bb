package org.crosswise.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its annotations describe it.
 *
 * @param id topic/kebab-name, never used again
 * @param version of this rule
 * @param stage the stage it runs in
 * @param says what it means, one sentence
 * @param threshold the threshold it applies, empty when it has none
 * @param source key of {@code sources.yaml}, or {@link #OF_ITS_ROW}
 * @param strength own, weak, moderate or strong
 * @param review the day of its next review, null when none is set
 */
public record Rule(
        String id,
        String version,
        String stage,
        String says,
        String threshold,
        String source,
        String strength,
        @Nullable LocalDate review) {

    /** The source of a rule that only applies a row of a table: the source is the row's. */
    public static final String OF_ITS_ROW = "row";
}
