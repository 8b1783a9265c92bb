package org.crosswise.workshop.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.RuleSet;

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
                        .filter(maker -> runsBefore(maker, reader, source.set()))
                        .filter(maker -> maker.concluded().mayMatch(reading))
                        .forEach(maker -> neighbours.add(maker, reader));
            }
        }
        return neighbours;
    }

    /** In the same run, and in the same stage or an earlier one. */
    private static boolean runsBefore(PlacedRule maker, PlacedRule reader, RuleSet set) {
        RuleSet.Stage from = maker.topic().stage();
        RuleSet.Stage to = reader.topic().stage();
        return set.followUp().contains(from) == set.followUp().contains(to)
                && set.allStages().indexOf(from) <= set.allStages().indexOf(to);
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
