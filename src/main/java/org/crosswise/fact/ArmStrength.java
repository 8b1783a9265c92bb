package org.crosswise.fact;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.assessment.Side;

/**
 * How strongly the muscles of an arm speak for it on one side.
 *
 * @param target the arm
 * @param states the states of its muscles
 * @param tests its own tests that were recorded
 * @param strength 1 − Π(1 − max(0, score)) over its muscles, exact
 */
public record ArmStrength(ArmTarget target, List<MuscleState> states, List<OwnTest> tests, Score strength)
        implements Conclusion {

    public ArmStrength {
        states = List.copyOf(states);
        tests = List.copyOf(tests);
    }

    public static ArmStrength of(ArmTarget target, List<?> states, List<?> tests) {
        List<MuscleState> muscles = states.stream().map(MuscleState.class::cast).toList();
        List<BigDecimal> scores = muscles.stream()
                .map(s -> s.score().value().max(BigDecimal.ZERO))
                .toList();
        return new ArmStrength(
                target, muscles, tests.stream().map(OwnTest.class::cast).toList(), new Score(Weighed.noisyOr(scores)));
    }

    public String getArm() {
        return target.arm();
    }

    @Override
    public Side side() {
        return target.side();
    }

    /** Whether one of its own tests was recorded and counts. */
    public boolean isAssessed() {
        return !tests.isEmpty();
    }

    /** Whether a muscle that speaks for the arm has an item that may confirm and weighs at least {@code weight}. */
    public boolean confirmedBy(double weight) {
        return states.stream().anyMatch(s -> s.score().above(0) && s.weighed().confirmedBy(weight));
    }

    /** Whether a muscle that speaks for the arm has an item of at least {@code weight} from one of the arm's own tests. */
    public boolean testedBy(double weight) {
        return states.stream()
                .filter(s -> s.score().above(0))
                .flatMap(s -> s.weighed().items().stream())
                .anyMatch(e -> !e.against() && e.weight().atLeast(weight) && isOwn(e));
    }

    /** Whether no muscle of the arm speaks for it. */
    public boolean isSilent() {
        return states.stream().noneMatch(s -> s.score().above(0));
    }

    /** Whether the muscle's state is NOT_PRESENT. */
    public boolean lacks(String muscle) {
        return states.stream()
                .anyMatch(s -> s.getMuscle().equals(muscle) && s.state().equals("NOT_PRESENT"));
    }

    /** Whether it was assessed and the state of at least one muscle is NOT_PRESENT. */
    public boolean isPartlyRefuted() {
        return isAssessed() && states.stream().anyMatch(s -> s.state().equals("NOT_PRESENT"));
    }

    private boolean isOwn(Evidence item) {
        return tests.stream().anyMatch(test -> item.basis().contains(test.finding()));
    }

    @Override
    public String told() {
        return getArm() + Told.side(side()) + " strength " + strength + (isAssessed() ? " assessed" : "");
    }
}
