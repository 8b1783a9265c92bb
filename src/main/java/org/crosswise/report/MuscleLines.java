package org.crosswise.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Flag;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.SetAside;
import org.crosswise.fact.Weighed;

/** Muscle states with what speaks for and against them. */
final class MuscleLines {

    private static final List<String> AXES = List.of("TIGHT", "WEAK", "LONG", "LOW_ENDURANCE");

    private static final Comparator<Item> HEAVIEST_FIRST = Comparator.comparing(Item::weight)
            .reversed()
            .thenComparing(item -> item.reason().rule())
            .thenComparing(item -> item.reason().entered())
            .thenComparing(item -> item.reason().text())
            .thenComparingInt(item -> item.reason().finding());

    private final Conclusions conclusions;
    private final Reasons reasons;
    private final Labels labels;
    private final MissingTests missing;
    private final WouldChangeLines changes;

    MuscleLines(
            Conclusions conclusions, Reasons reasons, Labels labels, MissingTests missing, WouldChangeLines changes) {
        this.conclusions = conclusions;
        this.reasons = reasons;
        this.labels = labels;
        this.missing = missing;
        this.changes = changes;
    }

    List<MuscleLine> lines() {
        List<MuscleLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MuscleState state : conclusions.all(MuscleState.class)) {
            boolean spoken = !state.weighed().items().isEmpty()
                    || !state.weighed().setAside().isEmpty();
            if (spoken && seen.add(state.told())) {
                lines.add(line(state));
            }
        }
        lines.sort(Comparator.comparingInt((MuscleLine line) -> labels.place(line.muscle()))
                .thenComparing(MuscleLine::muscle)
                .thenComparingInt(line -> AXES.indexOf(line.axis()))
                .thenComparing(MuscleLine::side)
                .thenComparing(MuscleLine::state));
        return lines;
    }

    private MuscleLine line(MuscleState state) {
        return new MuscleLine(
                state.getMuscle(),
                state.side(),
                state.getAxis(),
                state.state(),
                state.score().value(),
                isContested(state),
                labels.muscle(state.getMuscle()),
                labels.anatomy(state.getMuscle()),
                items(List.of(state), false),
                items(List.of(state), true),
                missing.of(state.getMuscle(), state.getAxis(), state.side()),
                changes.of(state));
    }

    /** What speaks for these states, or against them, heaviest first, each item once. */
    List<Item> items(List<MuscleState> states, boolean against) {
        List<Item> items = new ArrayList<>();
        for (MuscleState state : states) {
            for (Evidence evidence : state.weighed().items()) {
                if (evidence.against() == against) {
                    add(items, reasons.item(evidence));
                }
            }
            setAside(state.weighed(), against).forEach(item -> add(items, item));
        }
        items.sort(HEAVIEST_FIRST);
        return items;
    }

    /** What one finding says of both sides is one item. */
    private static void add(List<Item> items, Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isSameAs(item)) {
                items.set(i, items.get(i).withOtherSide(item));
                return;
            }
        }
        items.add(item);
    }

    /** Evidence that counts for nothing, with every reason why. */
    private List<Item> setAside(Weighed weighed, boolean against) {
        IdentityHashMap<Evidence, Set<String>> why = new IdentityHashMap<>();
        for (SetAside aside : weighed.setAside()) {
            if (aside.evidence().against() == against) {
                why.computeIfAbsent(aside.evidence(), evidence -> new TreeSet<>())
                        .add(aside.reason());
            }
        }
        List<Item> items = new ArrayList<>();
        why.forEach((evidence, words) -> items.add(setAside(evidence, String.join("; ", words))));
        return items;
    }

    private Item setAside(Evidence evidence, String why) {
        Item item = reasons.item(evidence);
        Reason reason = item.reason().saying(item.reason().text() + " Not counted: " + why + ".");
        return new Item(reason, item.alsoFindings(), BigDecimal.ZERO, item.kind());
    }

    /** A conflict flag names no axis: the muscle states that its rule was bound to say which one is meant. */
    private boolean isContested(MuscleState state) {
        for (Derived origin : conclusions.of(Flag.class)) {
            Flag flag = (Flag) origin.conclusion();
            if (flag.code().equals("CONFLICT")
                    && flag.about().equals(state.getMuscle())
                    && flag.side().concerns(state.side())
                    && isAboutAxis(origin, state)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutAxis(Derived origin, MuscleState state) {
        boolean named = false;
        for (Fact fact : origin.because()) {
            Weighed bound = fact instanceof Weighed w ? w : fact instanceof MuscleState s ? s.weighed() : null;
            if (bound != null && bound.getMuscle().equals(state.getMuscle())) {
                if (bound.getAxis().equals(state.getAxis())) {
                    return true;
                }
                named = true;
            }
        }
        return !named;
    }
}
