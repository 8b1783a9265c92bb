package org.crosswise.property;

import java.util.List;

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

    /** With more of them; what comes after a counterexample is left out. */
    Outcome with(List<Tried> more) {
        Outcome outcome = this;
        for (Tried tried : more) {
            outcome = outcome.counterexamples.isEmpty() ? outcome.with(tried) : outcome;
        }
        return outcome;
    }

    private Outcome with(Tried tried) {
        boolean holds = tried.broken().isEmpty();
        return new Outcome(cases + 1, holds ? List.of() : List.of(tried.trial().counterexample(tried.document())));
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
