package org.crosswise.fact;

import org.crosswise.assessment.Side;

/** What a rule concludes with its one {@code insert}. */
public sealed interface Conclusion extends Fact
        permits Term,
                Condition,
                Sign,
                SafetyLevel,
                Screen,
                Gate,
                Stop,
                Evidence,
                SetAside,
                Unconfirmed,
                NeurologicalSign,
                Weighed,
                MuscleState,
                OwnTest,
                ArmStrength,
                Arm,
                AssessedArms,
                Cross,
                Degree,
                Point,
                TypeScore,
                Pattern,
                Candidate,
                Bar,
                Caution,
                Recommendation,
                Unsafe,
                Explanation,
                Question,
                Flag,
                Notice,
                Change,
                Turn,
                NextStep {

    /** This conclusion in the words of {@code cases.yaml}, such as {@code ILIOPSOAS LEFT TIGHT 0.70 LENGTH}. */
    String told();

    @Override
    default Side side() {
        return Side.NONE;
    }
}
