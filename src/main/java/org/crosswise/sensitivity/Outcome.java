package org.crosswise.sensitivity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.fact.Derived;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Pattern;
import org.crosswise.fact.Stop;

/**
 * What came out of one run, as far as changes are looked for.
 *
 * @param stopped whether the level withholds everything: then there are no patterns and no states to compare
 * @param patterns the patterns and outcomes
 * @param states the state of each muscle
 */
record Outcome(boolean stopped, Set<Pattern> patterns, Map<Muscle, String> states) {

    private static final Set<String> FOUND = Set.of("SUPPORTED", "SUSPECTED");

    static Outcome of(List<Derived> derived) {
        boolean stopped = false;
        Set<Pattern> patterns = new HashSet<>();
        Map<Muscle, String> states = new HashMap<>();
        for (Derived each : derived) {
            if (each.conclusion() instanceof Pattern pattern) {
                patterns.add(pattern);
            } else if (each.conclusion() instanceof MuscleState state) {
                states.put(Muscle.of(state), state.state());
            } else if (each.conclusion() instanceof Stop) {
                stopped = true;
            }
        }
        return new Outcome(stopped, Set.copyOf(patterns), Map.copyOf(states));
    }

    /** The states that are supported or suspected. */
    Map<Muscle, String> found() {
        Map<Muscle, String> found = new HashMap<>(states);
        found.values().retainAll(FOUND);
        return found;
    }

    /** The state of a muscle; a state that nobody concluded is open. */
    String state(Muscle muscle) {
        return states.getOrDefault(muscle, "UNDETERMINED");
    }
}
