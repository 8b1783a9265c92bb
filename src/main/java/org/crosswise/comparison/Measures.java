package org.crosswise.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crosswise.fact.Retest;
import org.crosswise.fact.Taken;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds for each measure of one assessment the same measure of the other: same code, side and muscle. */
final class Measures {

    private final Recordings before;
    private final Recordings today;
    private final Vocabulary vocabulary;
    private final List<Retest> retests = new ArrayList<>();

    Measures(Occasion before, Occasion today, Vocabulary vocabulary) {
        this.before = Recordings.of(before, vocabulary);
        this.today = Recordings.since(today, before, vocabulary);
        this.vocabulary = vocabulary;
    }

    List<Retest> retests() {
        Set<Recordings.Place> places = new LinkedHashSet<>(before.places());
        places.addAll(today.places());
        places.stream()
                .sorted(Comparator.comparing(Recordings.Place::code)
                        .thenComparing(Recordings.Place::side)
                        .thenComparing(Recordings.Place::muscle))
                .forEach(this::pair);
        return retests;
    }

    /** First those that were measured in the same way, then those that were not; what is left has no counterpart. */
    private void pair(Recordings.Place place) {
        List<Taken> earlier = new ArrayList<>(before.at(place));
        List<Taken> later = new ArrayList<>(today.at(place));
        for (Taken one : List.copyOf(earlier)) {
            Taken same = alike(later, one.how());
            if (same != null) {
                add(place, one, same, "");
                earlier.remove(one);
                later.remove(same);
            }
        }
        while (!earlier.isEmpty() && !later.isEmpty()) {
            add(place, earlier.remove(0), later.remove(0), "");
        }
        earlier.forEach(one -> add(place, one, null, today.gap(place, "TODAY")));
        later.forEach(one -> add(place, null, one, before.gap(place, "BEFORE")));
    }

    private static @Nullable Taken alike(List<Taken> taken, Map<String, String> how) {
        return taken.stream().filter(one -> one.how().equals(how)).findFirst().orElse(null);
    }

    private void add(Recordings.Place place, @Nullable Taken earlier, @Nullable Taken later, String gap) {
        FindingKind kind = Objects.requireNonNull(vocabulary.findings().get(place.code()));
        retests.add(new Retest(kind, place.side(), place.muscle(), earlier, later, gap));
    }
}
