package org.crosswise.fact;

import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Technique;

/**
 * The state of one muscle on one side on one axis.
 *
 * @param weighed the evidence it rests on
 * @param state SUPPORTED, SUSPECTED, UNDETERMINED or NOT_PRESENT
 * @param score the score that counts for the arms: the evidence's, or 0 where a neurological cause is not excluded
 */
public record MuscleState(Weighed weighed, String state, Score score) implements Conclusion {

    /** The state that the weighed evidence gives. */
    public static MuscleState of(Weighed weighed, String state) {
        return new MuscleState(weighed, state, weighed.score());
    }

    /** Undetermined with score 0, whatever was found. */
    public static MuscleState neurological(Weighed weighed) {
        return new MuscleState(weighed, "UNDETERMINED", Score.ZERO);
    }

    public String getMuscle() {
        return weighed.getMuscle();
    }

    public String getAxis() {
        return weighed.getAxis();
    }

    @Override
    public Side side() {
        return weighed.side();
    }

    /** Such as {@code "ILIOPSOAS TIGHT"}: what techniques say that they are for. */
    public String getName() {
        return getMuscle() + " " + getAxis();
    }

    /** Whether an examination of the muscle speaks for the state, and not posture or complaints alone. */
    public boolean isExamined() {
        return weighed.items().stream()
                .anyMatch(item ->
                        !item.against() && (item.isTested() || item.kind().equals("PALPATION")));
    }

    /** Whether the arm is made of this state, on this side. */
    public boolean partOf(ArmTarget arm) {
        return arm.holds(this);
    }

    /** Whether the technique is for this state. */
    public boolean treatedBy(Technique technique) {
        return technique.treats().contains(getName());
    }

    @Override
    public String told() {
        return getMuscle() + Told.side(side()) + " " + getAxis() + " " + state;
    }
}
