package org.crosswise.report;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.MuscleKind;

/** What could have been assessed and was not, for people: silence about it must not look like health. */
final class Unassessed {

    private final Entered entered;
    private final Labels labels;

    Unassessed(Entered entered, Labels labels) {
        this.entered = entered;
        this.labels = labels;
    }

    /** Muscle states without a test, nerves and hip joints, with the side where only one is missing. */
    String words() {
        List<String> words = new ArrayList<>();
        for (MuscleKind muscle : labels.vocabulary().muscles().values()) {
            for (MuscleKind.Axis axis : muscle.axes()) {
                add(muscle.label() + " " + Words.ofCode(axis.code()), ownTests(axis), muscle.midline(), words);
            }
        }
        add("nerves (neurological screen)", List.of("neuroScreenNormal"), true, words);
        add("hip joint (FABER, internal rotation)", List.of("faber", "hipInternalRotation"), false, words);
        return words.isEmpty() ? "nothing of what it knows" : String.join("; ", words);
    }

    /** Palpation names its muscle, which is not known here, and never settles a state. */
    private static List<String> ownTests(MuscleKind.Axis axis) {
        return axis.tests().stream().filter(test -> !test.equals("palpation")).toList();
    }

    private void add(String name, List<String> tests, boolean midline, List<String> words) {
        boolean left = tests.stream().anyMatch(test -> entered.has(test, Side.LEFT));
        boolean right = tests.stream().anyMatch(test -> entered.has(test, Side.RIGHT));
        if (midline ? !left && !right : !left || !right) {
            boolean one = !midline && left != right;
            words.add(name + (one ? Words.side(", ", left ? Side.RIGHT : Side.LEFT) : ""));
        }
    }
}
