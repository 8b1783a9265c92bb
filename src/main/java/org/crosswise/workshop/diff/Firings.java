package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.assessment.Side;

/**
 * What one rule does with one document in the two sets.
 *
 * @param before its firings in the older set, sorted
 * @param now its firings in the newer set, sorted
 */
record Firings(List<Concluded> before, List<Concluded> now) {

    /** How one document tells the two sets apart. */
    enum Difference {
        /** It fires less often, or on another side. */
        LOST,
        /** It fires more often, or on another side. */
        GAINED,
        /** It fires on the same sides and concludes otherwise. */
        OTHERWISE,
        /** It concludes the same from other facts. */
        REASON
    }

    /** Every difference there is; nothing when the two sets do the same. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        if (before.equals(now)) {
            return differences;
        }
        if (!rest(sides(before), sides(now)).isEmpty()) {
            differences.add(Difference.LOST);
        }
        if (!rest(sides(now), sides(before)).isEmpty()) {
            differences.add(Difference.GAINED);
        }
        if (differences.isEmpty()) {
            differences.add(words(before).equals(words(now)) ? Difference.REASON : Difference.OTHERWISE);
        }
        return differences;
    }

    /** The firings that only one of the two sets has. */
    List<Concluded> onlyInOne() {
        List<Concluded> only = new ArrayList<>(rest(before, now));
        only.addAll(rest(now, before));
        return only;
    }

    private static List<Side> sides(List<Concluded> firings) {
        return firings.stream().map(Concluded::side).toList();
    }

    private static List<String> words(List<Concluded> firings) {
        return firings.stream().map(Concluded::what).toList();
    }

    private static <T> List<T> rest(List<T> some, List<T> others) {
        List<T> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }
}
