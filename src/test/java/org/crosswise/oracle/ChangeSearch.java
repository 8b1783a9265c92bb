package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The nearest change of one recorded finding that takes away each pattern and each state, by trying every value. */
public final class ChangeSearch {

    /** Who the person is and what was asked; attributes do not change either. */
    private static final Set<String> NOT_CHANGED = Catalogue.words(
            "age sex redFlagScreenComplete conditionsScreenComplete"
                    + " neuroScreenNormal symptomsChangedOn documentedWorkUp inflammatoryCriteriaCount bloodPressureSystolic"
                    + " bloodPressureDiastolic aaaRiskFactor aorticImagingNormal gestationWeeks weeksPostpartum weeksSinceSurgery"
                    + " weeksSinceOnset newBackPain consentDeepAbdominal therapistTrainedDeepAbdominal alternativesTried");

    private static final Set<String> ONE_SIDE_ONLY = Set.of("iliacCrestHeightDifference", "legLengthDifference");

    private final Reading reading;
    private final Conclusions before;
    private final SortedMap<String, Nearest> nearest = new TreeMap<>();

    private ChangeSearch(Reading reading) {
        this.reading = reading;
        this.before = Oracle.conclude(reading);
        if (before != null) {
            before.told().forEach(told -> nearest.put(told, new Nearest()));
            changeable().forEach(this::search);
        }
    }

    /**
     * CODE@SIDE or MUSCLE@SIDE@AXIS to its nearest changes, all that are equally near, each
     * {@code code@SIDE@attribute from -> to = becomes}.
     */
    public static SortedMap<String, SortedSet<String>> of(RawDocument document) {
        SortedMap<String, SortedSet<String>> changes = new TreeMap<>();
        new ChangeSearch(DocumentReader.read(document))
                .nearest.forEach((told, near) -> changes.put(told, near.changes));
        return changes;
    }

    private List<Entry> changeable() {
        return reading.findings().usable().values().stream()
                .flatMap(List::stream)
                .filter(entry -> !NOT_CHANGED.contains(entry.code()) && !isReplaced(entry))
                .toList();
    }

    /** Of a Thomas test the value with pelvic control counts instead of the one without. */
    private boolean isReplaced(Entry entry) {
        return entry.code().startsWith("modifiedThomas")
                && !entry.controlled()
                && reading.findings().any(entry.code(), entry.side(), Entry::controlled);
    }

    private void search(Entry entry) {
        for (List<OtherValue> run : OtherValue.of(entry)) {
            Set<String> open = new HashSet<>(nearest.keySet());
            List<OtherValue> possible =
                    run.stream().filter(other -> !contradicts(entry, other)).toList();
            Stride.through(
                    Catalogue.kind(entry.code()), possible, before, other -> with(entry, other), (other, after) -> {
                        open.removeIf(told -> nearest.get(told).isNearerThan(other.distance()));
                        compare(entry, other, after, open);
                        return !open.isEmpty();
                    });
        }
    }

    private Conclusions with(Entry entry, OtherValue other) {
        Variation variation = new Variation(reading);
        return Oracle.conclude(
                (other.value() == null ? variation.without(entry) : variation.with(entry, other.value())).reading());
    }

    /** What withholds everything says nothing. */
    private void compare(Entry entry, OtherValue other, Conclusions after, Set<String> open) {
        for (String told : Set.copyOf(open)) {
            if (after != null && !before.stays(told, after)) {
                String becomes = Shown.becomes(before.instead(told, after));
                nearest.get(told).add(other.distance(), Shown.change(entry, other.value()) + " = " + becomes);
                open.remove(told);
            }
        }
    }

    /** Only one crest is higher, and one leg longer. */
    private boolean contradicts(Entry entry, OtherValue other) {
        return ONE_SIDE_ONLY.contains(entry.code())
                && ((BigDecimal) other.value()).signum() > 0
                && reading.findings()
                        .any(
                                entry.code(),
                                entry.side().opposite(),
                                its -> its.number().signum() > 0);
    }

    /** The changes of the smallest distance so far. */
    private static final class Nearest {

        private final SortedSet<String> changes = new TreeSet<>();
        private Distance distance;

        boolean isNearerThan(Distance other) {
            return distance != null && distance.compareTo(other) < 0;
        }

        void add(Distance of, String change) {
            if (distance == null || of.compareTo(distance) < 0) {
                changes.clear();
                distance = of;
            }
            changes.add(change);
        }
    }
}
