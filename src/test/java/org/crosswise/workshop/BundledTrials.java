package org.crosswise.workshop;

import java.nio.file.Path;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.evaluation.Trials;

/** The cases of the project's own rules, run once. */
public final class BundledTrials {

    private static final Trials ALL = Trials.of(
            Path.of("rules"),
            RuleSource.bundled(),
            Reasoning.byEngine(RuleBase.bundled()),
            topic -> true,
            () -> {});

    private BundledTrials() {}

    public static Trials all() {
        return ALL;
    }
}
