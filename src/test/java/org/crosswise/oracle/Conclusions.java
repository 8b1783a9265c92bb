package org.crosswise.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a change of a finding can take away.
 *
 * @param patterns CODE@SIDE
 * @param muscles MUSCLE@SIDE@AXIS to the state in one word
 */
record Conclusions(Set<String> patterns, Map<String, String> muscles) {

    private static final List<String> TOLD = List.of("SUPPORTED", "SUSPECTED");

    /** What is told of a person: the patterns, and the muscles that are supported or suspected. */
    SortedSet<String> told() {
        SortedSet<String> told = new TreeSet<>(patterns);
        told.addAll(toldMuscles().keySet());
        return told;
    }

    SortedMap<String, String> toldMuscles() {
        SortedMap<String, String> told = new TreeMap<>(muscles);
        told.values().retainAll(TOLD);
        return told;
    }

    private static boolean isMuscle(String told) {
        return told.indexOf('@') != told.lastIndexOf('@');
    }

    /** Whether a pattern, or the very state of a muscle, is there in the other conclusions too. */
    boolean stays(String told, Conclusions other) {
        return isMuscle(told) ? muscles.get(told).equals(other.muscles.get(told)) : other.patterns.contains(told);
    }

    /** What is given instead: patterns that were not given before, or the new state. */
    SortedSet<String> instead(String told, Conclusions other) {
        if (isMuscle(told)) {
            return new TreeSet<>(Set.of(other.muscles.getOrDefault(told, "UNDETERMINED")));
        }
        SortedSet<String> instead = new TreeSet<>(other.patterns);
        instead.removeAll(patterns);
        return instead;
    }
}
