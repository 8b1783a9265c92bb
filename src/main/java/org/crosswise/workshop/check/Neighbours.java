package org.crosswise.workshop.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosswise.engine.RuleSource;

/** Which rules conclude what other rules read, as far as their texts tell. Immutable. */
public final class Neighbours {

    private final Map<String, Set<String>> feeding = new TreeMap<>();
    private final Map<String, Set<String>> fed = new TreeMap<>();

    private Neighbours() {}

    /** The neighbours of every rule of a set. */
    public static Neighbours in(RuleSource source) {
        Neighbours neighbours = new Neighbours();
        List<PlacedRule> rules = PlacedRule.in(source);
        for (PlacedRule reader : rules) {
            for (Reading reading : reader.readings().all()) {
                rules.stream()
                        .filter(maker -> maker.concluded().mayMatch(reading))
                        .forEach(maker -> neighbours.add(maker, reader));
            }
        }
        return neighbours;
    }

    private void add(PlacedRule maker, PlacedRule reader) {
        String from = maker.rule().id();
        String to = reader.rule().id();
        feeding.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from);
        fed.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    }

    /** The rules whose conclusions a rule may read. */
    public Set<String> feeding(String rule) {
        return Set.copyOf(feeding.getOrDefault(rule, Set.of()));
    }

    /** The rules that may read a rule's conclusion. */
    public Set<String> fedBy(String rule) {
        return Set.copyOf(fed.getOrDefault(rule, Set.of()));
    }
}
