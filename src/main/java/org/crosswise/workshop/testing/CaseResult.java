package org.crosswise.workshop.testing;

import java.util.List;
import java.util.Set;
import org.crosswise.workshop.Case;

/**
 * What became of a case.
 *
 * @param expectation the case
 * @param fired the rules of its topic that concluded something
 * @param untried the rules of which it expects something and which do not run: drafts, and retired ones
 * @param failure why it fails, line by line; none when it passes
 * @param nanos how long it took
 */
public record CaseResult(Case expectation, Set<String> fired, Set<String> untried, List<String> failure, long nanos) {

    public CaseResult {
        fired = Set.copyOf(fired);
        untried = Set.copyOf(untried);
        failure = List.copyOf(failure);
    }

    /** Whether the rules concluded exactly what the case expects. */
    public boolean passes() {
        return failure.isEmpty();
    }

    /** Whether the case speaks of one of these rules: expects it, or fires it. */
    boolean concerns(Set<String> rules) {
        return rules.stream()
                .anyMatch(rule -> fired.contains(rule) || expectation.expected().containsKey(rule));
    }
}
