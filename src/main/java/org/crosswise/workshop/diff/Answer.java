package org.crosswise.workshop.diff;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a set makes of a document.
 *
 * @param said what the report says, by its parts; empty for what gets no report
 * @param treatments techniques of the report that release, lengthen, activate or strengthen, in order
 * @param concluded every firing, sorted
 */
record Answer(Map<String, SortedSet<String>> said, List<String> treatments, List<Concluded> concluded) {

    Answer {
        treatments = List.copyOf(treatments);
        concluded = List.copyOf(concluded);
    }

    /** What is concluded of two documents together. */
    Answer and(Answer other) {
        return new Answer(
                Map.of(),
                List.of(),
                Stream.concat(concluded.stream(), other.concluded.stream())
                        .sorted()
                        .toList());
    }

    /** The firings by rule, each list sorted. */
    SortedMap<String, List<Concluded>> byRule() {
        return concluded.stream()
                .collect(Collectors.groupingBy(Concluded::rule, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** The firings of one rule, sorted. */
    List<Concluded> of(String rule) {
        return concluded.stream().filter(each -> each.rule().equals(rule)).toList();
    }
}
