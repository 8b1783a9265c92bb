package org.crosswise.fact;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * The status of an arm of the cross.
 *
 * @param code HF, BE, GL or AB
 * @param side LEFT, RIGHT or NONE for the midline
 * @param status MET, WEAK, ABSENT or UNDETERMINED
 * @param assessed whether one of its own tests was recorded on this side and counts
 */
public record Arm(String code, Side side, String status, boolean assessed) implements Conclusion {

    private static final List<String> STRONGEST_FIRST = List.of("MET", "WEAK", "ABSENT", "UNDETERMINED");

    public static Arm of(ArmStrength strength, String status) {
        return new Arm(strength.getArm(), strength.side(), status, strength.isAssessed());
    }

    /** One arm for both sides, with the first of MET, WEAK, ABSENT, UNDETERMINED that occurs. */
    public static Arm midline(String code, Arm left, Arm right) {
        int first = Math.min(STRONGEST_FIRST.indexOf(left.status), STRONGEST_FIRST.indexOf(right.status));
        return new Arm(code, Side.NONE, STRONGEST_FIRST.get(first), left.assessed || right.assessed);
    }

    public boolean isMet() {
        return status.equals("MET");
    }

    public boolean isAbsent() {
        return status.equals("ABSENT");
    }

    /** Whether it is MET or WEAK. */
    public boolean isPresent() {
        return isMet() || status.equals("WEAK");
    }

    @Override
    public String told() {
        return code + Told.side(side) + " " + status;
    }
}
