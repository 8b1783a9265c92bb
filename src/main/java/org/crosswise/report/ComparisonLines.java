package org.crosswise.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosswise.fact.Change;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Held;
import org.crosswise.fact.NextStep;
import org.crosswise.fact.Notice;
import org.crosswise.fact.Turn;

/** What the rules of a follow-up concluded, as lines. */
final class ComparisonLines {

    private final Conclusions conclusions;
    private final Reasons reasons;
    private final Labels labels;
    private final ChangeLines changes;

    ComparisonLines(Conclusions conclusions, Reasons reasons, Labels labels, Phrases phrases) {
        this.conclusions = conclusions;
        this.reasons = reasons;
        this.labels = labels;
        this.changes = new ChangeLines(conclusions, reasons, labels, phrases);
    }

    List<ChangeLine> measures() {
        return changes.lines();
    }

    /** Each step once, what stops first. */
    List<NextStepLine> next() {
        List<NextStepLine> lines = new ArrayList<>();
        byWords(conclusions.of(NextStep.class)).forEach(origins -> lines.add(next(origins)));
        lines.sort(Comparator.comparingInt((NextStepLine line) -> labels.place(line.code()))
                .thenComparing(NextStepLine::code)
                .thenComparing(line -> String.valueOf(line.from())));
        return lines;
    }

    private NextStepLine next(List<Derived> origins) {
        NextStep step = (NextStep) origins.get(0).conclusion();
        Set<Change> behind = Collections.newSetFromMap(new IdentityHashMap<>());
        origins.forEach(origin -> addChanges(origin, behind));
        return new NextStepLine(
                step.code(),
                labels.label(step.code()),
                labels.text(step.code()),
                step.from(),
                step.until(),
                changes.lines(behind),
                reasons.of(origins));
    }

    /** The measures that a conclusion rests on, through the terms in between. */
    private void addChanges(Derived origin, Set<Change> behind) {
        for (Fact fact : origin.because()) {
            if (fact instanceof Change change) {
                behind.add(change);
            } else {
                conclusions.origins(fact).forEach(deeper -> addChanges(deeper, behind));
            }
        }
    }

    /** What became of the muscle states (STATE) or of the patterns (PATTERN). */
    /** What the reader must know of the two assessments, in the order of the table of texts. */
    List<String> notices() {
        return conclusions.all(Notice.class).stream()
                .map(Notice::code)
                .distinct()
                .sorted(Comparator.comparingInt(labels::place))
                .map(labels::text)
                .toList();
    }

    List<TurnLine> turns(String kind) {
        List<TurnLine> lines = new ArrayList<>();
        for (List<Derived> origins : byWords(conclusions.of(Turn.class))) {
            Turn turn = (Turn) origins.get(0).conclusion();
            if (turn.of().kind().equals(kind)) {
                lines.add(turn(turn, origins));
            }
        }
        lines.sort(Comparator.comparingInt((TurnLine line) -> labels.place(line.code()))
                .thenComparing(TurnLine::code)
                .thenComparing(TurnLine::axis)
                .thenComparing(TurnLine::side)
                .thenComparing(TurnLine::turn));
        return lines;
    }

    private TurnLine turn(Turn turn, List<Derived> origins) {
        Held of = turn.of();
        String label = of.axis().isEmpty()
                ? labels.label(of.code())
                : Words.sentence(labels.muscle(of.code())) + " " + Words.ofCode(of.axis());
        return new TurnLine(
                of.code(), of.axis(), of.side(), turn.turn(), of.before(), of.today(), label, reasons.of(origins));
    }

    /** Firings that concluded the same, whatever their order. */
    private static Collection<List<Derived>> byWords(List<Derived> derived) {
        Map<String, List<Derived>> alike = new TreeMap<>();
        for (Derived origin : derived) {
            alike.computeIfAbsent(origin.conclusion().told(), told -> new ArrayList<>())
                    .add(origin);
        }
        return alike.values();
    }
}
