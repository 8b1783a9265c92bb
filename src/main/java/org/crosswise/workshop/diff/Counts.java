package org.crosswise.workshop.diff;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosswise.workshop.diff.Firings.Way;

/**
 * Documents for which a rule fires in one of the two sets or in both, each counted in exactly one way: those before are those
 * for which it no longer fires and those for which it still does, those now are these and the new ones.
 *
 * @param byWay how many, by way; what is missing is none
 */
record Counts(Map<Way, Integer> byWay) {

    Counts {
        byWay = Map.copyOf(byWay);
    }

    int of(Way way) {
        return byWay.getOrDefault(way, 0);
    }

    /** For how many it fires in the older set. */
    int before() {
        return sum(way -> way != Way.NEWLY);
    }

    /** For how many it fires in the newer set. */
    int now() {
        return sum(way -> way != Way.NO_LONGER);
    }

    /** Whether it fires less for somebody. */
    boolean fallen() {
        return of(Way.NO_LONGER) + of(Way.LESS) + of(Way.ELSEWHERE) > 0;
    }

    /** Whether it fires more for somebody. */
    boolean risen() {
        return of(Way.NEWLY) + of(Way.MORE) + of(Way.ELSEWHERE) > 0;
    }

    /** The ways that were seen, in words, such as {@code no longer for 2, as before for 1}. */
    String told() {
        return Arrays.stream(Way.values())
                .filter(way -> of(way) > 0)
                .map(way -> way.words() + " for " + of(way))
                .collect(Collectors.joining(", "));
    }

    /** The counts of all ways, none left out, in their order. */
    Map<Way, Integer> all() {
        Map<Way, Integer> all = new EnumMap<>(Way.class);
        Arrays.stream(Way.values()).forEach(way -> all.put(way, of(way)));
        return all;
    }

    private int sum(Predicate<Way> counted) {
        return Arrays.stream(Way.values()).filter(counted).mapToInt(this::of).sum();
    }
}
