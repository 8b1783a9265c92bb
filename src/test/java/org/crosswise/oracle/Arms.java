package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The four arms of the lower crossed syndrome (§3.2): assessed, and status. */
final class Arms {

    /** First that occurs counts where left and right are one (BE). */
    enum Status {
        MET,
        WEAK,
        ABSENT,
        UNDETERMINED;

        boolean metOrWeak() {
            return this == MET || this == WEAK;
        }
    }

    private static final BigDecimal MET_FROM = new BigDecimal("0.50");
    private static final BigDecimal WEAK_FROM = new BigDecimal("0.30");
    private static final Set<String> HIP_TESTS = Set.of(
            "modifiedThomasHipAngle", "modifiedThomasKneeFlexion", "hipExtensionPassive", "elyTest", "palpation");
    private static final Set<String> GLUTEAL_TESTS = Set.of(
            "mmtGluteusMaximus",
            "mmtGluteusMedius",
            "proneHipExtension",
            "hipAbductionPattern",
            "trendelenburg",
            "activeHipAbductionScore");
    private static final Set<String> BACK_TESTS =
            Set.of("lumbarFlexionReversal", "modifiedSchober", "palpation", "proneHipExtension");
    private static final Set<String> ABDOMINAL_TESTS = Set.of(
            "trunkCurlUp",
            "doubleLegLoweringAngle",
            "mmtAbdominals",
            "sidePlankTime",
            "activeStraightLegRaiseScore",
            "proneInstability");

    final Map<Side, Status> hipFlexors = new EnumMap<>(Side.class);
    final Map<Side, Status> gluteals = new EnumMap<>(Side.class);
    final Status back;
    final Status abdominals;
    final boolean backAssessed;
    final boolean abdominalsAssessed;
    private final Findings findings;
    private final Muscles muscles;
    private final Suspension suspension;
    private final boolean physiological;

    Arms(Client client, Muscles muscles) {
        this.findings = client.findings;
        this.muscles = muscles;
        this.suspension = new Suspension(client);
        this.physiological = client.conditions.physiologicalPosture();
        for (Side side : Side.BOTH) {
            hipFlexors.put(side, hipFlexors(side));
            gluteals.put(side, gluteals(side));
        }
        backAssessed = backAssessed(Side.LEFT) || backAssessed(Side.RIGHT);
        abdominalsAssessed = ABDOMINAL_TESTS.stream().anyMatch(this::abdominalsAssessedBy);
        Status left = back(Side.LEFT);
        Status right = back(Side.RIGHT);
        back = left.compareTo(right) <= 0 ? left : right;
        abdominals = status(
                List.of(muscles.target("ABDOMINALS", Side.NONE, "WEAK")), ABDOMINAL_TESTS, abdominalsAssessed, false);
    }

    private Status hipFlexors(Side side) {
        Target iliopsoas = muscles.target("ILIOPSOAS", side, "TIGHT");
        Target rectus = muscles.target("RECTUS_FEMORIS", side, "TIGHT");
        return status(List.of(iliopsoas, rectus), HIP_TESTS, hipFlexorsAssessed(side), iliopsoas.notPresent());
    }

    private Status gluteals(Side side) {
        Target maximus = muscles.target("GLUTEUS_MAXIMUS", side, "WEAK");
        Target medius = muscles.target("GLUTEUS_MEDIUS", side, "WEAK");
        return status(List.of(maximus, medius), GLUTEAL_TESTS, glutealsAssessed(side), false);
    }

    private Status back(Side side) {
        Target erector = muscles.target("ERECTOR_SPINAE", side, "TIGHT");
        return status(List.of(erector), BACK_TESTS, backAssessed(side), false);
    }

    /** First that fits: MET, WEAK, ABSENT, UNDETERMINED. */
    private static Status status(List<Target> muscles, Set<String> tests, boolean assessed, boolean atMostWeak) {
        BigDecimal score = score(muscles);
        if (score.compareTo(MET_FROM) >= 0
                && !atMostWeak
                && muscles.stream().anyMatch(muscle -> muscle.positive() && muscle.confirmed())) {
            return Status.MET;
        }
        if (score.compareTo(WEAK_FROM) >= 0
                && muscles.stream().anyMatch(muscle -> muscle.positive() && muscle.speaksForBy(tests))) {
            return Status.WEAK;
        }
        boolean quiet = muscles.stream().noneMatch(muscle -> muscle.positive() || muscle.isLowGrade());
        boolean absent = assessed && quiet && muscles.stream().anyMatch(Target::notPresent);
        return absent ? Status.ABSENT : Status.UNDETERMINED;
    }

    /** p = 1 − Π(1 − max(0, score)). */
    private static BigDecimal score(List<Target> muscles) {
        BigDecimal none = BigDecimal.ONE;
        for (Target muscle : muscles) {
            none = none.multiply(BigDecimal.ONE.subtract(muscle.result().max(BigDecimal.ZERO)));
        }
        return BigDecimal.ONE.subtract(none);
    }

    private boolean hipFlexorsAssessed(Side side) {
        return HIP_TESTS.stream().anyMatch(test -> !test.equals("palpation") && findings.has(test, side))
                || palpated("ILIOPSOAS", side)
                || palpated("RECTUS_FEMORIS", side);
    }

    private boolean glutealsAssessed(Side side) {
        return GLUTEAL_TESTS.stream().anyMatch(test -> findings.any(test, side, entry -> !entry.is("NOT_VALID")));
    }

    private boolean backAssessed(Side side) {
        return findings.has("lumbarFlexionReversal")
                || findings.has("modifiedSchober") && !suspension.byAge("modifiedSchober")
                || palpated("ERECTOR_SPINAE", side)
                || findings.any("proneHipExtension", side, entry -> entry.is("LUMBAR_MOTION") || entry.is("BOTH"));
    }

    private boolean abdominalsAssessedBy(String test) {
        if (suspension.abdominal(test)) {
            return false;
        }
        return test.equals("proneInstability") ? findings.says(test, "POSITIVE") : findings.has(test);
    }

    /** Readings, "Properties": physiological posture must not give more than an ordinary one. */
    boolean abdominalTestsSuspended() {
        return physiological && ABDOMINAL_TESTS.stream().anyMatch(findings::has);
    }

    private boolean palpated(String muscle, Side side) {
        return findings.any("palpation", side, entry -> entry.palpates(muscle));
    }

    /** HF and GL count only when assessed on both sides. */
    int assessedCount() {
        int count = backAssessed ? 1 : 0;
        count += abdominalsAssessed ? 1 : 0;
        count += Side.BOTH.stream().allMatch(this::hipFlexorsAssessed) ? 1 : 0;
        return count + (Side.BOTH.stream().allMatch(this::glutealsAssessed) ? 1 : 0);
    }

    boolean noneMetOrWeak() {
        return !back.metOrWeak()
                && !abdominals.metOrWeak()
                && Side.BOTH.stream()
                        .noneMatch(side -> hipFlexors.get(side).metOrWeak()
                                || gluteals.get(side).metOrWeak());
    }

    boolean hipAndGlutealsAbsent() {
        return Side.BOTH.stream()
                .allMatch(side -> hipFlexors.get(side) == Status.ABSENT && gluteals.get(side) == Status.ABSENT);
    }

    boolean hipFlexorsMet() {
        return hipFlexors.containsValue(Status.MET);
    }
}
