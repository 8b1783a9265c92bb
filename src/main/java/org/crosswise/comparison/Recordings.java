package org.crosswise.comparison;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosswise.assessment.Entry;
import org.crosswise.assessment.Invalid;
import org.crosswise.assessment.Remark;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.fact.Taken;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What one assessment holds of each measure, and why it holds nothing that can be used. */
final class Recordings {

    /** What was found beside the value; every other attribute says how it was measured. */
    private static final Set<String> RESULTS = Set.of("muscle", "painful");

    private final Occasion occasion;
    private final @Nullable Occasion earlier;
    private final Vocabulary vocabulary;
    private final Origins origins;
    private final Map<Place, List<Taken>> taken = new LinkedHashMap<>();
    private final Set<Place> notTakenAgain = new HashSet<>();

    /** Where a measure stands: its code, its side, and of palpation its muscle. */
    record Place(String code, Side side, String muscle) {}

    private record Way(Place place, Map<String, String> how) {}

    private Recordings(Occasion occasion, @Nullable Occasion earlier, Vocabulary vocabulary) {
        this.occasion = occasion;
        this.earlier = earlier;
        this.vocabulary = vocabulary;
        this.origins = new Origins(occasion, vocabulary);
        Map<Way, List<Valid>> ways = new HashMap<>();
        for (Valid finding : occasion.validated().findings()) {
            if (origins.of(finding).stream().allMatch(this::isOfEarlierDay)) {
                notTakenAgain.add(place(finding));
            } else {
                Way way = new Way(place(finding), how(finding));
                ways.computeIfAbsent(way, w -> new ArrayList<>()).add(finding);
            }
        }
        ways.forEach((way, findings) ->
                taken.computeIfAbsent(way.place(), place -> new ArrayList<>()).add(taken(findings, way.how())));
        taken.values().forEach(all -> all.sort(Comparator.comparing(one -> new TreeMap<>(one.how()).toString())));
    }

    static Recordings of(Occasion occasion, Vocabulary vocabulary) {
        return new Recordings(occasion, null, vocabulary);
    }

    /** Without what was taken on or before the day of the earlier assessment: that is no second measurement. */
    static Recordings since(Occasion occasion, Occasion earlier, Vocabulary vocabulary) {
        return new Recordings(occasion, earlier, vocabulary);
    }

    Set<Place> places() {
        return taken.keySet();
    }

    List<Taken> at(Place place) {
        return taken.getOrDefault(place, List.of());
    }

    /** Why there is nothing that could be compared at this place; {@code when} is BEFORE or TODAY. */
    String gap(Place place, String when) {
        if (notTakenAgain.contains(place)) {
            return "NOT_TAKEN_AGAIN";
        } else if (occasion.validated().invalid().stream().anyMatch(entry -> speaksOf(entry, place))) {
            return "INVALID_" + when;
        }
        boolean old = occasion.validated().remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.HISTORY_ONLY)
                .anyMatch(remark -> origins.isOf(remark.finding(), place.code()));
        return (old ? "HISTORY_" : "NOT_") + when;
    }

    private boolean speaksOf(Invalid entry, Place place) {
        Side side = entry.side();
        return origins.isOf(entry.finding(), place.code()) && (side == null || side.concerns(place.side()));
    }

    /** A day that was written down and is not after the earlier assessment, unless both are of one day. */
    private boolean isOfEarlierDay(Entry entry) {
        LocalDate before = earlier == null ? null : earlier.report().assessedOn();
        LocalDate day = day(entry.attributes().get("date"));
        return day != null
                && before != null
                && !day.isAfter(before)
                && !before.equals(occasion.report().assessedOn());
    }

    private static @Nullable LocalDate day(@Nullable Object written) {
        try {
            return written == null ? null : LocalDate.parse(written.toString());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Place place(Valid finding) {
        return new Place(finding.code(), finding.side(), finding.attributes().getOrDefault("muscle", ""));
    }

    /** How it was measured; another way to do the same test is said too. */
    private Map<String, String> how(Valid finding) {
        Map<String, String> how = new HashMap<>(finding.attributes());
        how.keySet().removeAll(RESULTS);
        how.values().removeIf("false"::equals);
        List<String> forms = origins.of(finding).stream()
                .map(entry -> String.valueOf(entry.code()))
                .sorted()
                .toList();
        if (!forms.contains(finding.code())) {
            how.put("test", forms.get(0));
        }
        return how;
    }

    /** One value; a sorted list of a code that may occur many times. */
    private Taken taken(List<Valid> findings, Map<String, String> how) {
        List<Integer> indexes = findings.stream().map(Valid::index).sorted().toList();
        Valid first = findings.get(0);
        FindingKind kind = Objects.requireNonNull(vocabulary.findings().get(first.code()));
        if (!kind.repeatable() && !(first.value() instanceof Collection)) {
            return new Taken(indexes, first.value(), how);
        }
        Set<String> values = new TreeSet<>();
        findings.forEach(finding -> values.addAll(words(finding.value())));
        return new Taken(indexes, List.copyOf(values), how);
    }

    private static List<String> words(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
