package org.crosswise.knowledge;

import java.util.List;

/**
 * A muscle or group with the states that may be found of it.
 *
 * @param code such as ILIOPSOAS
 * @param label for people
 * @param midline whether it is one target without sides
 * @param axes the states that may be found, with the tests that assess them
 */
public record MuscleKind(String code, String label, boolean midline, List<Axis> axes) {

    public MuscleKind {
        axes = List.copyOf(axes);
    }

    /**
     * A state that may be found of a muscle.
     *
     * @param code TIGHT, WEAK, LONG or LOW_ENDURANCE
     * @param tests finding codes that assess it; {@code palpation} counts only for this muscle
     */
    public record Axis(String code, List<String> tests) {

        public Axis {
            tests = List.copyOf(tests);
        }
    }
}
