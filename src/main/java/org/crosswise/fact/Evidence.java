package org.crosswise.fact;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.assessment.Side;

/**
 * An item of evidence that one finding gives for or against one state of one muscle.
 *
 * @param muscle muscle or group, such as {@code ILIOPSOAS}
 * @param axis TIGHT, WEAK, LONG or LOW_ENDURANCE
 * @param side the side it speaks of; NONE or BILATERAL speaks of both
 * @param against whether it speaks against the state
 * @param weight above 0, at most 1, exact; halved when the test itself reproduced the pain
 * @param kind LENGTH, STRENGTH, MOVEMENT, PALPATION, POSTURE or HISTORY
 * @param mayConfirm whether it may confirm the state: not marked otherwise and not pain-limited
 * @param basis what it rests on, never empty
 */
public record Evidence(
        String muscle,
        String axis,
        Side side,
        boolean against,
        Score weight,
        String kind,
        boolean mayConfirm,
        List<Fact> basis)
        implements Conclusion {

    private static final List<String> TESTED = List.of("LENGTH", "STRENGTH", "MOVEMENT");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Evidence {
        basis = List.copyOf(basis);
        if (weight.value().signum() <= 0 || weight.value().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("weight: " + weight + ", expected above 0 and at most 1");
        }
    }

    public static Evidence tight(String muscle, double weight, String kind, Fact basis) {
        return item(muscle, "TIGHT", false, weight, kind, List.of(basis));
    }

    /** One item from several findings, any of which gives it. */
    public static Evidence tight(String muscle, double weight, String kind, List<?> anyOf) {
        return item(muscle, "TIGHT", false, weight, kind, facts(anyOf));
    }

    public static Evidence againstTight(String muscle, double weight, String kind, Fact basis) {
        return item(muscle, "TIGHT", true, weight, kind, List.of(basis));
    }

    public static Evidence weak(String muscle, double weight, String kind, Fact basis) {
        return item(muscle, "WEAK", false, weight, kind, List.of(basis));
    }

    /** One item from several findings, any of which gives it. */
    public static Evidence weak(String muscle, double weight, String kind, List<?> anyOf) {
        return item(muscle, "WEAK", false, weight, kind, facts(anyOf));
    }

    public static Evidence againstWeak(String muscle, double weight, String kind, Fact basis) {
        return item(muscle, "WEAK", true, weight, kind, List.of(basis));
    }

    /** One item that needs both findings. */
    public static Evidence againstWeak(String muscle, double weight, String kind, Fact one, Fact other) {
        boolean halved = isPainLimited(one) || isPainLimited(other);
        return item(muscle, "WEAK", true, weight, kind, List.of(one, other), halved);
    }

    public static Evidence tooLong(String muscle, double weight, String kind, Fact basis) {
        return item(muscle, "LONG", false, weight, kind, List.of(basis));
    }

    public static Evidence lowEndurance(String muscle, double weight, String kind, Fact basis) {
        return item(muscle, "LOW_ENDURANCE", false, weight, kind, List.of(basis));
    }

    /** The same item on the other side: what is limited on one side speaks of the muscle opposite. */
    public Evidence opposite() {
        return new Evidence(muscle, axis, side.opposite(), against, weight, kind, mayConfirm, basis);
    }

    /** The same item for one side, from a finding that names its side in its value. */
    public Evidence on(Side other) {
        return new Evidence(muscle, axis, other, against, weight, kind, mayConfirm, basis);
    }

    /** The same item, which never confirms. */
    public Evidence notConfirming() {
        return new Evidence(muscle, axis, side, against, weight, kind, false, basis);
    }

    /** Whether it is about this target: its muscle, state and side. */
    public boolean speaksOf(Target target) {
        return muscle.equals(target.muscle()) && axis.equals(target.axis()) && side.concerns(target.side());
    }

    /** Whether the other item is about the same muscle and state, on a side that both speak of. */
    public boolean speaksOfTheSameAs(Evidence other) {
        return muscle.equals(other.muscle) && axis.equals(other.axis) && side.concerns(other.side);
    }

    /** Whether it rests on a finding with one of these codes. */
    public boolean restsOn(String... codes) {
        return basis.stream()
                .anyMatch(f -> f instanceof Finding finding && List.of(codes).contains(finding.code()));
    }

    /** Whether a test of length, strength or movement gave it. */
    public boolean isTested() {
        return TESTED.contains(kind);
    }

    private static Evidence item(
            String muscle, String axis, boolean against, double weight, String kind, List<Fact> anyOf) {
        return item(muscle, axis, against, weight, kind, anyOf, anyOf.stream().allMatch(Evidence::isPainLimited));
    }

    private static Evidence item(
            String muscle,
            String axis,
            boolean against,
            double weight,
            String kind,
            List<Fact> basis,
            boolean painLimited) {
        Side side = basis.size() == 1 ? basis.get(0).side() : Side.NONE;
        boolean halved = TESTED.contains(kind) && painLimited;
        BigDecimal exact = BigDecimal.valueOf(weight);
        Score counted = new Score(halved ? exact.multiply(HALF) : exact);
        return new Evidence(muscle, axis, side, against, counted, kind, TESTED.contains(kind) && !halved, basis);
    }

    private static boolean isPainLimited(Fact fact) {
        return fact instanceof Relied relied && relied.isPainLimited();
    }

    private static List<Fact> facts(List<?> basis) {
        return basis.stream().map(Fact.class::cast).toList();
    }

    @Override
    public String told() {
        return muscle + Told.side(side) + (against ? " not " : " ") + axis + " " + weight + " " + kind
                + (isTested() && !mayConfirm ? " nc" : "");
    }
}
