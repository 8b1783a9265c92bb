package org.crosswise.workshop.testing;

import java.util.List;
import java.util.Set;
import org.crosswise.workshop.Case;

/**
 * What became of a case.
 *
 * @param expectation the case
 * @param fired the rules of its topic that concluded something
 * @param failure why it fails, line by line; none when it passes
 * @param nanos how long it took
 */
public record CaseResult(Case expectation, Set<String> fired, List<String> failure, long nanos) {

    public CaseResult {
        fired = Set.copyOf(fired);
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
