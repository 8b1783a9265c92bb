package org.crosswise.sensitivity;

import org.jspecify.annotations.Nullable;

/**
 * The analyses that were made of one assessment.
 *
 * @param wouldChange null when it was not asked for
 * @param stability null when it was not asked for
 */
public record Analyses(
        @Nullable WouldChange wouldChange, @Nullable Stability stability) {

    /** Nothing was asked for. */
    public static final Analyses NONE = new Analyses(null, null);
}
