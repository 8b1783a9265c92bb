package org.crosswise.workshop.diff;

import java.util.List;
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

    /** The assessments of a follow-up one by one, the earlier one first; nothing when there is only one. */
    List<Input> parts() {
        return before == null
                ? List.of()
                : List.of(
                        new Input(group, name + " (before)", before, null),
                        new Input(group, name + " (today)", document, null));
    }

    /** Group and name. */
    public String told() {
        return group + "/" + name;
    }
}
