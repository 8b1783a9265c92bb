package org.crosswise.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.ArmKind;
import org.crosswise.knowledge.MuscleKind;
import org.crosswise.knowledge.Vocabulary;

/** Lists what may be found of a person: the states of each muscle and the arms of the cross. */
final class Targets {

    /** The finding code that speaks of the muscle it names. */
    private static final String PALPATION = "palpation";

    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT);
    private static final List<Side> MIDLINE = List.of(Side.NONE);

    private Targets() {}

    /** The states that may be found, in the order of the table, each with the findings that its tests recorded. */
    static List<Target> of(List<Finding> findings, Vocabulary vocabulary) {
        Map<String, List<Finding>> byCode = new HashMap<>();
        findings.forEach(f ->
                byCode.computeIfAbsent(f.code(), code -> new ArrayList<>(2)).add(f));
        List<Target> targets = new ArrayList<>();
        for (MuscleKind muscle : vocabulary.muscles().values()) {
            for (MuscleKind.Axis axis : muscle.axes()) {
                for (Side side : muscle.midline() ? MIDLINE : SIDES) {
                    List<Finding> recorded = recorded(muscle.code(), side, axis.tests(), byCode);
                    targets.add(new Target(muscle.code(), side, axis.code(), recorded));
                }
            }
        }
        return targets;
    }

    /** The arms of the cross, in the order of the table. */
    static List<ArmTarget> arms(Vocabulary vocabulary) {
        List<ArmTarget> arms = new ArrayList<>();
        for (ArmKind arm : vocabulary.arms().values()) {
            for (Side side : arm.midline() ? MIDLINE : SIDES) {
                arms.add(new ArmTarget(arm.code(), side, arm.states()));
            }
        }
        return arms;
    }

    private static List<Finding> recorded(
            String muscle, Side side, List<String> tests, Map<String, List<Finding>> byCode) {
        List<Finding> recorded = new ArrayList<>();
        for (String test : tests) {
            for (Finding finding : byCode.getOrDefault(test, List.of())) {
                if (finding.side().concerns(side) && speaksOf(muscle, finding)) {
                    recorded.add(finding);
                }
            }
        }
        return recorded;
    }

    private static boolean speaksOf(String muscle, Finding finding) {
        boolean palpated = finding instanceof Observed && finding.code().equals(PALPATION);
        return !palpated || ((Observed) finding).attribute("muscle").equals(muscle);
    }
}
