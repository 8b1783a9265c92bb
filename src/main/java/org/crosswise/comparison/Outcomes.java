package org.crosswise.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Held;
import org.crosswise.fact.Held.Ground;
import org.crosswise.fact.Retest;
import org.crosswise.fact.Taken;
import org.crosswise.report.Item;
import org.crosswise.report.MuscleLine;
import org.crosswise.report.PatternLine;
import org.crosswise.report.Reason;
import org.crosswise.report.Report;
import org.jspecify.annotations.Nullable;

/** Puts the muscle states and patterns of two reports side by side, with the measures that spoke for them. */
final class Outcomes {

    private static final String NONE = "NONE";
    private static final String GIVEN = "GIVEN";
    private static final String STOPPED = "STOPPED";

    private final Report before;
    private final Report today;
    private final List<Retest> retests;
    private final List<Held> held = new ArrayList<>();

    private record StateKey(String muscle, Side side, String axis) {}

    private record PatternKey(String code, Side side) {}

    Outcomes(Report before, Report today, List<Retest> retests) {
        this.before = before;
        this.today = today;
        this.retests = retests.stream().filter(retest -> retest.kind().retest()).toList();
    }

    List<Held> held() {
        Map<StateKey, MuscleLine> states = byKey(before.muscles(), Outcomes::key);
        Map<StateKey, MuscleLine> statesToday = byKey(today.muscles(), Outcomes::key);
        both(states, statesToday).forEach(key -> state(key, states.get(key), statesToday.get(key)));
        Map<PatternKey, PatternLine> patterns = byKey(before.patterns(), Outcomes::key);
        Map<PatternKey, PatternLine> patternsToday = byKey(today.patterns(), Outcomes::key);
        both(patterns, patternsToday).forEach(key -> pattern(key, patterns.get(key), patternsToday.get(key)));
        return held;
    }

    private void state(StateKey key, @Nullable MuscleLine earlier, @Nullable MuscleLine later) {
        held.add(new Held(
                "STATE",
                key.muscle(),
                key.axis(),
                key.side(),
                earlier == null ? missing(before) : earlier.state(),
                later == null ? missing(today) : later.state(),
                earlier == null ? List.of() : grounds(earlier, Retest::before),
                later == null ? List.of() : grounds(later, Retest::today)));
    }

    private void pattern(PatternKey key, @Nullable PatternLine earlier, @Nullable PatternLine later) {
        held.add(new Held(
                "PATTERN",
                key.code(),
                "",
                key.side(),
                earlier == null ? missing(before) : GIVEN,
                later == null ? missing(today) : GIVEN,
                earlier == null ? List.of() : grounds(earlier, Retest::before),
                later == null ? List.of() : grounds(later, Retest::today)));
    }

    private static String missing(Report report) {
        return report.safety().withheld() ? STOPPED : NONE;
    }

    private List<Ground> grounds(MuscleLine line, Function<Retest, @Nullable Taken> when) {
        Set<Ground> grounds = new LinkedHashSet<>();
        for (Item item : line.speaksFor()) {
            Set<Integer> findings = new TreeSet<>(item.alsoFindings());
            findings.add(item.reason().finding());
            if (item.weight().signum() > 0) {
                retests(findings, line.side(), when).forEach(retest -> grounds.add(new Ground(retest, item.kind())));
            }
        }
        return List.copyOf(grounds);
    }

    private List<Ground> grounds(PatternLine line, Function<Retest, @Nullable Taken> when) {
        Set<Integer> findings = new TreeSet<>();
        line.because().stream().map(Reason::finding).forEach(findings::add);
        return retests(findings, line.side(), when).stream()
                .map(retest -> new Ground(retest, ""))
                .toList();
    }

    private List<Retest> retests(Set<Integer> findings, Side side, Function<Retest, @Nullable Taken> when) {
        return retests.stream()
                .filter(retest -> retest.side().concerns(side))
                .filter(retest -> {
                    Taken taken = when.apply(retest);
                    return taken != null && taken.findings().stream().anyMatch(findings::contains);
                })
                .toList();
    }

    private static StateKey key(MuscleLine line) {
        return new StateKey(line.muscle(), line.side(), line.axis());
    }

    private static PatternKey key(PatternLine line) {
        return new PatternKey(line.code(), line.side());
    }

    private static <K, T> Map<K, T> byKey(List<T> lines, Function<T, K> key) {
        Map<K, T> byKey = new HashMap<>();
        lines.forEach(line -> byKey.putIfAbsent(key.apply(line), line));
        return byKey;
    }

    private static <K> Collection<K> both(Map<K, ?> some, Map<K, ?> more) {
        Set<K> keys = new LinkedHashSet<>(some.keySet());
        keys.addAll(more.keySet());
        return keys;
    }
}
