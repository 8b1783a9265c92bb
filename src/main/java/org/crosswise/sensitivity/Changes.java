package org.crosswise.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.fact.Pattern;

/** Finds, for each pattern and each muscle state that was found, the nearest changes of one recorded finding that end it. */
final class Changes {

    private final List<Valid> findings;
    private final Alternatives alternatives;
    private final Answers answers;
    private final Outcome recorded;
    private final Map<Pattern, List<Change>> patterns = new HashMap<>();
    private final Map<Muscle, List<Change>> muscles = new HashMap<>();

    Changes(List<Valid> findings, Alternatives alternatives, Answers answers) {
        this.findings = findings;
        this.alternatives = alternatives;
        this.answers = answers;
        this.recorded = answers.of(findings);
        recorded.patterns().forEach(pattern -> patterns.put(pattern, new ArrayList<>()));
        recorded.found().keySet().forEach(muscle -> muscles.put(muscle, new ArrayList<>()));
    }

    /** Where nothing is told, as when the level withholds everything, nothing can be taken away. */
    void tryAll() {
        if (patterns.isEmpty() && muscles.isEmpty()) {
            return;
        }
        for (int place = 0; place < findings.size() && !answers.spent(); place++) {
            for (Alternatives.Alternative other : alternatives.of(findings.get(place), findings)) {
                compare(findings.get(place), other, answers.of(replaced(place, other)));
            }
        }
    }

    Map<Pattern, List<Change>> patterns() {
        return patterns;
    }

    Map<Muscle, List<Change>> muscles() {
        return muscles;
    }

    private List<Valid> replaced(int place, Alternatives.Alternative other) {
        List<Valid> changed = new ArrayList<>(findings);
        Valid finding = changed.remove(place);
        if (other.value() != null) {
            changed.add(place, with(finding, other.value()));
        }
        return changed;
    }

    private static Valid with(Valid finding, Object value) {
        return new Valid(finding.index(), finding.code(), finding.side(), value, finding.attributes());
    }

    /** An outcome that withholds everything says nothing about patterns and muscles. */
    private void compare(Valid finding, Alternatives.Alternative other, Outcome outcome) {
        if (outcome.stopped()) {
            return;
        }
        List<String> instead = instead(outcome);
        patterns.forEach((pattern, nearest) -> {
            if (!outcome.patterns().contains(pattern)) {
                add(nearest, new Change(finding, other.value(), other.distance(), instead));
            }
        });
        muscles.forEach((muscle, nearest) -> {
            String state = outcome.state(muscle);
            if (!state.equals(recorded.state(muscle))) {
                add(nearest, new Change(finding, other.value(), other.distance(), List.of(state)));
            }
        });
    }

    /** The patterns that would be given and now are not. */
    private List<String> instead(Outcome outcome) {
        Set<Pattern> others = new HashSet<>(outcome.patterns());
        others.removeAll(recorded.patterns());
        return others.stream()
                .sorted(Comparator.comparing(Pattern::code).thenComparing(Pattern::side))
                .map(pattern -> pattern.code() + (pattern.side() == Side.NONE ? "" : " " + pattern.side()))
                .toList();
    }

    private static void add(List<Change> nearest, Change change) {
        int nearer = nearest.isEmpty()
                ? -1
                : change.distance().compareTo(nearest.get(0).distance());
        if (nearer < 0) {
            nearest.clear();
        }
        if (nearer <= 0) {
            nearest.add(change);
        }
    }
}
