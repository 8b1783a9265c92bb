package org.crosswise.fact;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * How many of the four arms were assessed: an arm of the midline by a test on any side, the others only on both sides.
 *
 * @param arms the arms that were assessed somewhere
 */
public record AssessedArms(List<Arm> arms) implements Conclusion {

    private static final List<String> OF_TWO_SIDES = List.of("HF", "GL");
    private static final List<String> OF_THE_MIDLINE = List.of("BE", "AB");

    public AssessedArms {
        arms = List.copyOf(arms);
    }

    public static AssessedArms of(List<?> arms) {
        return new AssessedArms(arms.stream().map(Arm.class::cast).toList());
    }

    /** 0…4. */
    public int getCount() {
        long sided = OF_TWO_SIDES.stream()
                .filter(code -> assessed(code, Side.LEFT) && assessed(code, Side.RIGHT))
                .count();
        long midline = OF_THE_MIDLINE.stream()
                .filter(code -> assessed(code, Side.NONE))
                .count();
        return (int) (sided + midline);
    }

    private boolean assessed(String code, Side side) {
        return arms.stream().anyMatch(arm -> arm.assessed() && arm.code().equals(code) && arm.side() == side);
    }

    @Override
    public String told() {
        return "arms assessed " + getCount();
    }
}
