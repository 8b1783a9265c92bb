package org.crosswise.workshop.diff;

import org.jspecify.annotations.Nullable;

/**
 * A document that both sets are asked about.
 *
 * @param group the folder of the corpus, such as healthy; {@link #CASES} for a case
 * @param name of the client, or topic and name of the case
 * @param document the assessment, as JSON
 * @param before the earlier assessment of a follow-up's case, as JSON; null without one
 */
public record Input(
        String group,
        String name,
        String document,
        @Nullable String before) {

    static final String CASES = "cases";
    static final String HEALTHY = "healthy";

    /** Whether it is a client, and not the case of a topic. */
    public boolean isClient() {
        return !group.equals(CASES);
    }

    /** Group and name. */
    public String told() {
        return group + "/" + name;
    }
}
