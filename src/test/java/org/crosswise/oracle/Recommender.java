package org.crosswise.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosswise.oracle.Cell.Grade;
import org.crosswise.oracle.Technique.Hit;

/** The techniques for supported targets, filtered in the order of §5: gates, age, §5.2a, matrix. */
final class Recommender {

    private static final Set<String> CONDITIONS_GATE_BARS = Set.of("HO", "EX", "FL", "IS", "LX", "PR");

    /** CODE@SIDE. */
    final SortedSet<String> recommended = new TreeSet<>();

    /** CODE@SIDE to ABSOLUTE or CLEARANCE. */
    final SortedMap<String, String> withheld = new TreeMap<>();

    /** reason@SIDE. */
    final SortedSet<String> precautions = new TreeSet<>();

    boolean stretchRecommended;

    private final Client client;
    private final Safety safety;
    private final SidedPatterns patterns;
    private final boolean nothingFound;
    private final TechniqueRules rules;
    private final List<Cell> cells;

    Recommender(
            Client client,
            Safety safety,
            SidedPatterns patterns,
            boolean swayBack,
            boolean nothingFound,
            Matrix matrix) {
        this.client = client;
        this.safety = safety;
        this.patterns = patterns;
        this.nothingFound = nothingFound;
        this.rules = new TechniqueRules(client, swayBack, safety.screenComplete());
        this.cells = matrix.cells();
    }

    void judgeAll(Muscles muscles) {
        Map<Technique, Set<Side>> candidates = new HashMap<>();
        for (Target target : muscles.supported()) {
            for (Technique technique : Technique.forTarget(target.muscle, target.axis)) {
                candidates.computeIfAbsent(technique, t -> new HashSet<>()).add(target.side);
            }
        }
        if (motorControl()) {
            candidates.put(Technique.MOTOR_CONTROL, Set.of(Side.NONE));
        }
        candidates.forEach((technique, sides) -> sides.forEach(side -> judge(technique, side)));
    }

    private boolean motorControl() {
        Findings findings = client.findings;
        return patterns.hypermobile
                || findings.any("activeStraightLegRaiseScore", entry -> entry.atLeast("1"))
                || findings.says("proneInstability", "POSITIVE");
    }

    private void judge(Technique technique, Side side) {
        String key = technique.code() + "@" + side;
        Set<String> reasons = new HashSet<>();
        boolean absolute =
                gateBars(technique) || nothingFound || ageBars(technique) || rules.bars(technique.code(), side);
        boolean clearance = safety.loweredByClearance && !inScope(technique);
        Set<Grade> bars = matrixBars(technique, side, reasons);
        if (absolute || bars.contains(Grade.ABSOLUTE)) {
            withheld.put(key, "ABSOLUTE");
        } else if (clearance || bars.contains(Grade.CLEARANCE)) {
            withheld.put(key, "CLEARANCE");
        } else {
            recommend(technique, side, key, reasons);
        }
    }

    private void recommend(Technique technique, Side side, String key, Set<String> reasons) {
        if (rules.repeatTestFirst(technique, side)) {
            reasons.add("REPEAT_TEST_FIRST");
        }
        if (TechniqueRules.strengthensLeg(technique.code()) && patterns.hipJointSuspected.contains(side)) {
            reasons.add("PAIN_MAX_3");
        }
        if (technique.code().equals("HAMSTRING_GENTLE_STRETCH") && new Posture(client).anterior) {
            reasons.add("AFTER_HIP_FLEXOR_WORK");
        }
        recommended.add(key);
        reasons.forEach(reason -> precautions.add(reason + "@" + side));
        stretchRecommended |= technique.isStretch();
    }

    private boolean gateBars(Technique technique) {
        return switch (safety.gate) {
            case "none" -> false;
            case "conditions" -> technique.hasAny(CONDITIONS_GATE_BARS);
            default -> true;
        };
    }

    /** Below 18 nothing but motor control, below 13 and with an unknown age nothing at all (§2.4). */
    private boolean ageBars(Technique technique) {
        return !client.ageKnown() || client.child() || client.adolescent() && technique != Technique.MOTOR_CONTROL;
    }

    private boolean inScope(Technique technique) {
        return safety.clearance.contains(technique.handsOn() ? Clearances.Scope.MANUAL : Clearances.Scope.EXERCISE);
    }

    /**
     * The grades that bar the technique itself; a cell that bars only starred tags asks for the variant, with a reason,
     * and bars nothing: a clearance of the others lets the variant through. The reasons of PRE cells, and of cleared CLR cells, are added too.
     */
    private Set<Grade> matrixBars(Technique technique, Side side, Set<String> reasons) {
        Set<Grade> fully = new HashSet<>();
        Set<String> variants = new HashSet<>();
        for (Cell cell : cells) {
            Hit hit = cell.hit(technique, side);
            if (hit == Hit.NOT) {
                continue;
            }
            if (precautionOnly(cell, technique)) {
                reasons.add(cell.condition());
            } else if (hit == Hit.FULLY) {
                fully.add(cell.grade());
            } else {
                technique.variants().forEach((tag, variant) -> {
                    if (cell.names().contains(tag)) {
                        variants.add(variant);
                    }
                });
            }
        }
        reasons.addAll(variants);
        return fully;
    }

    private boolean precautionOnly(Cell cell, Technique technique) {
        return cell.grade() == Grade.PRECAUTION || cell.grade() == Grade.CLEARANCE && inScope(technique);
    }
}
