package org.crosswise.workshop;

import java.nio.file.Path;
import org.crosswise.Bundled;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.evaluation.TriedCases;
import org.jspecify.annotations.Nullable;

/** The cases of the project's own rules, run once. */
public final class BundledTrials {

    private static @Nullable TriedCases all;

    private BundledTrials() {}

    /** Not when the class is initialised: several threads run the cases, and would wait for that. */
    public static synchronized TriedCases all() {
        if (all == null) {
            all = TriedCases.of(
                    Path.of("rules"), RuleSource.bundled(), Reasoning.byEngine(Bundled.RULES), topic -> true, () -> {});
        }
        return all;
    }
}
