package org.crosswise.report;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.fact.Arm;
import org.crosswise.fact.ArmStrength;
import org.crosswise.fact.AssessedArms;
import org.crosswise.fact.Cross;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.Fact;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Weighed;

/**
 * Of conclusions that gather what speaks for and against: only what speaks the way they came out. What speaks the other
 * way is told as such, not as a reason.
 */
final class Towards {

    private final Conclusions conclusions;

    Towards(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    /** Whether the fact gathers both ways. */
    boolean leads(Fact fact) {
        return fact instanceof Weighed
                || fact instanceof MuscleState
                || fact instanceof ArmStrength
                || fact instanceof Arm
                || fact instanceof Cross
                || fact instanceof AssessedArms;
    }

    /** What speaks the way the fact came out. */
    List<? extends Fact> from(Fact fact) {
        if (fact instanceof MuscleState state) {
            return state(state);
        } else if (fact instanceof Weighed weighed) {
            return items(weighed, weighed.score().value().signum());
        } else if (fact instanceof ArmStrength strength) {
            return strength.states();
        } else if (fact instanceof Arm arm) {
            return arm(arm);
        } else if (fact instanceof Cross cross) {
            return cross(cross);
        }
        return fact instanceof AssessedArms assessed
                ? assessed.arms().stream().filter(Arm::isAbsent).toList()
                : List.of();
    }

    /** A state without a score rests on what took it away, such as a neurological sign. */
    private List<Fact> state(MuscleState state) {
        int sign = state.score().value().signum();
        List<Fact> facts = new ArrayList<>(items(state.weighed(), sign));
        if (sign == 0) {
            for (Derived origin : conclusions.origins(state)) {
                origin.because().stream().filter(f -> !(f instanceof Weighed)).forEach(facts::add);
            }
        }
        return facts;
    }

    private static List<Evidence> items(Weighed weighed, int sign) {
        return weighed.items().stream()
                .filter(item -> sign != 0 && item.against() == (sign < 0))
                .toList();
    }

    private List<Fact> arm(Arm arm) {
        List<Fact> facts = new ArrayList<>();
        for (Derived origin : conclusions.origins(arm)) {
            for (Fact fact : origin.because()) {
                if (fact instanceof ArmStrength strength) {
                    facts.addAll(states(strength, arm));
                } else if (fact instanceof Arm part && part.status().equals(arm.status())) {
                    facts.add(part);
                }
            }
        }
        return facts;
    }

    private static List<MuscleState> states(ArmStrength strength, Arm arm) {
        int wanted = arm.isPresent() ? 1 : arm.isAbsent() ? -1 : 0;
        return strength.states().stream()
                .filter(state -> wanted != 0 && state.score().value().signum() == wanted)
                .toList();
    }

    private static List<Arm> cross(Cross cross) {
        List<Arm> arms = List.of(cross.hipFlexors(), cross.gluteals(), cross.backExtensors(), cross.abdominals());
        List<Arm> present = arms.stream().filter(Arm::isPresent).toList();
        return present.isEmpty() ? arms.stream().filter(Arm::isAbsent).toList() : present;
    }
}
