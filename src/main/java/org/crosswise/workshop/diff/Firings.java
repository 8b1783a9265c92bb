package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** What became of one document for which a rule fires; the ways exclude each other. */
    enum Way {
        NO_LONGER("no longer"),
        NEWLY("newly"),
        /** In both sets, less often or on fewer sides in the newer one. */
        LESS("less often or on fewer sides"),
        MORE("more often or on more sides"),
        ELSEWHERE("on another side"),
        /** On the same sides, with another conclusion. */
        OTHERWISE("with another conclusion"),
        OTHER_FACTS("from other facts"),
        AS_BEFORE("as before");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The one way in which the document counts; empty when the rule fires in neither set. */
    Optional<Way> way() {
        if (before.isEmpty() || now.isEmpty()) {
            return before.equals(now) ? Optional.empty() : Optional.of(now.isEmpty() ? Way.NO_LONGER : Way.NEWLY);
        }
        List<Difference> differences = differences();
        if (differences.contains(Difference.LOST)) {
            return Optional.of(differences.contains(Difference.GAINED) ? Way.ELSEWHERE : Way.LESS);
        } else if (differences.contains(Difference.GAINED)) {
            return Optional.of(Way.MORE);
        } else if (differences.contains(Difference.OTHERWISE)) {
            return Optional.of(Way.OTHERWISE);
        }
        return Optional.of(differences.isEmpty() ? Way.AS_BEFORE : Way.OTHER_FACTS);
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
