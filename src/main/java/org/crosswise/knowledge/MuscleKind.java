package org.crosswise.knowledge;

import java.util.List;

/**
 * A muscle or group with the states that may be found of it.
 *
 * @param code such as ILIOPSOAS
 * @param label for people
 * @param midline whether it is one target without sides
 * @param tendency what the model expects of it
 * @param antagonists muscles that the model sets against it
 * @param anatomy where it runs and what it does, in one sentence or more
 * @param axes the states that may be found, with the tests that assess them; none when it is only palpated
 * @param source key of {@code sources.yaml}, of the anatomy
 */
public record MuscleKind(
        String code,
        String label,
        boolean midline,
        Tendency tendency,
        List<String> antagonists,
        String anatomy,
        List<Axis> axes,
        String source) {

    public MuscleKind {
        antagonists = List.copyOf(antagonists);
        axes = List.copyOf(axes);
    }

    /** Janda's class of a muscle: a clinical prior, never a finding. */
    public enum Tendency {
        /** Prone to tightness. */
        POSTURAL,
        /** Prone to weakness. */
        PHASIC,
        /** A group, or not classed. */
        NONE
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
