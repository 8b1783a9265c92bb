package org.crosswise.fact;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * The four arms as they cross on one side of the body.
 *
 * @param side LEFT or RIGHT
 * @param hipFlexors of that side
 * @param gluteals of that side
 * @param backExtensors of the midline
 * @param abdominals of the midline
 */
public record Cross(Side side, Arm hipFlexors, Arm gluteals, Arm backExtensors, Arm abdominals) implements Conclusion {

    /** The arms of the hip flexors' side with those of the midline. */
    public static Cross of(Arm hipFlexors, Arm gluteals, Arm backExtensors, Arm abdominals) {
        return new Cross(hipFlexors.side(), hipFlexors, gluteals, backExtensors, abdominals);
    }

    /** How many arms are MET. */
    public int getMet() {
        return (int) arms().stream().filter(Arm::isMet).count();
    }

    /** How many arms are MET or WEAK. */
    public int getPresent() {
        return (int) arms().stream().filter(Arm::isPresent).count();
    }

    /** Whether a tight arm (hip flexors, back extensors) is MET. */
    public boolean isTightArmMet() {
        return hipFlexors.isMet() || backExtensors.isMet();
    }

    /** Whether a weak arm (gluteals, abdominals) is MET. */
    public boolean isWeakArmMet() {
        return gluteals.isMet() || abdominals.isMet();
    }

    /** Whether a tight arm is MET or WEAK. */
    public boolean isTightArmPresent() {
        return hipFlexors.isPresent() || backExtensors.isPresent();
    }

    /** Whether a weak arm is MET or WEAK. */
    public boolean isWeakArmPresent() {
        return gluteals.isPresent() || abdominals.isPresent();
    }

    /** Whether an arm of this very side is MET or WEAK. */
    public boolean isSideInvolved() {
        return hipFlexors.isPresent() || gluteals.isPresent();
    }

    private List<Arm> arms() {
        return List.of(hipFlexors, gluteals, backExtensors, abdominals);
    }

    @Override
    public String told() {
        return "cross " + side + " HF " + hipFlexors.status() + " GL " + gluteals.status() + " BE "
                + backExtensors.status() + " AB " + abdominals.status();
    }
}
