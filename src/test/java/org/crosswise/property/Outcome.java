package org.crosswise.property;

import java.util.List;
import java.util.Optional;
import org.crosswise.oracle.RawDocument;

/**
 * What became of a property.
 *
 * @param cases how many changed documents it was tried on
 * @param counterexamples what breaks it, each as small as it was made
 */
record Outcome(int cases, List<String> counterexamples) {

    static final Outcome NONE = new Outcome(0, List.of());

    private static final int SHOWN = 3;

    /** Whether there is reason to go on: too few cases, and nothing found. */
    boolean isOpen(int wanted) {
        return cases < wanted && counterexamples.isEmpty();
    }

    /** With one more document; the same when that offers nothing to change. */
    Outcome with(Trial trial, RawDocument document, Told before) {
        Optional<List<String>> broken = trial.broken(document, before);
        if (broken.isEmpty()) {
            return this;
        }
        boolean holds = broken.get().isEmpty();
        return new Outcome(cases + 1, holds ? counterexamples : List.of(trial.counterexample(document)));
    }

    static Outcome sum(List<Outcome> parts) {
        return new Outcome(
                parts.stream().mapToInt(Outcome::cases).sum(),
                parts.stream()
                        .flatMap(part -> part.counterexamples.stream())
                        .limit(SHOWN)
                        .toList());
    }
}
