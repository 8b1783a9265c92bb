package org.crosswise.workshop.diff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells the rules that make two answers differ from those that only follow them. First-hand are rules whose text changed;
 * and of those in the earliest stage that differs, the ones that rest on nothing that differs: a table changed below them.
 */
final class Origins {

    private final Set<String> changed;
    private final Map<String, Integer> stages;

    /**
     * @param changed ids of rules whose text is not the same
     * @param stages place of each rule's stage in the order of running
     */
    Origins(Set<String> changed, Map<String, Integer> stages) {
        this.changed = changed;
        this.stages = stages;
    }

    /** The ids of the first-hand rules among those that differ, sorted. */
    List<String> of(SortedMap<String, Firings> differing) {
        int earliest = differing.keySet().stream().mapToInt(this::stage).min().orElse(0);
        Set<String> moved = differing.values().stream()
                .flatMap(firings -> firings.onlyInOne().stream())
                .map(Concluded::what)
                .collect(Collectors.toSet());
        Collection<String> origins = new TreeSet<>();
        differing.forEach((rule, firings) -> {
            boolean follows = firings.onlyInOne().stream()
                    .allMatch(each -> each.because().stream().anyMatch(moved::contains));
            if (changed.contains(rule) || (stage(rule) == earliest && !follows)) {
                origins.add(rule);
            }
        });
        return List.copyOf(origins.isEmpty() ? differing.keySet() : origins);
    }

    private int stage(String rule) {
        return stages.getOrDefault(rule, Integer.MAX_VALUE);
    }
}
