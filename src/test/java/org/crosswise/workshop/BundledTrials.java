package org.crosswise.workshop;

import java.nio.file.Path;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.evaluation.TriedCases;

/** The cases of the project's own rules, run once. */
public final class BundledTrials {

    private static final TriedCases ALL = TriedCases.of(
            Path.of("rules"), RuleSource.bundled(), Reasoning.byEngine(RuleBase.bundled()), topic -> true, () -> {});

    private BundledTrials() {}

    public static TriedCases all() {
        return ALL;
    }
}
