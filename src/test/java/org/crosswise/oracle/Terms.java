package org.crosswise.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The terms of §6.2a; conflicting values count with the worst one (§2.5 7). */
final class Terms {

    static final List<String> DISTAL =
            List.of("mmtQuadriceps", "mmtAnkleDorsiflexors", "mmtHalluxExtensor", "mmtPlantarflexors");
    static final List<String> PROXIMAL =
            List.of("mmtHipFlexors", "mmtHamstrings", "mmtGluteusMedius", "mmtGluteusMaximus");
    static final Predicate<Entry> AT_MOST_THREE = entry -> entry.rank() <= MuscleGrade.THREE;
    static final Predicate<Entry> AT_MOST_FOUR_MINUS = entry -> entry.rank() <= MuscleGrade.FOUR_MINUS;
    static final Predicate<Entry> AT_MOST_FOUR = entry -> entry.rank() <= MuscleGrade.FOUR;
    static final Predicate<Entry> POSITIVE = entry -> entry.is("POSITIVE");

    private static final Predicate<Entry> NOT_NORMAL = entry -> !entry.is("NORMAL");
    private static final Set<String> BACK_PLACES =
            Set.of("LUMBAR_MIDLINE", "LUMBAR_PARASPINAL_VERTICAL", "LUMBAR_DIFFUSE", "SACROILIAC", "MID_BACK", "FLANK");
    private static final Set<String> LEG_PLACES =
            Set.of("BELOW_KNEE", "POSTERIOR_THIGH", "LATERAL_THIGH", "ANTERIOR_THIGH");

    final boolean pain;
    final boolean back;
    final boolean trunkPain;
    final boolean newPain;
    final boolean leg;
    final boolean deficitLeft;
    final boolean deficitRight;
    final boolean deficitByRedFlag;
    private final Findings findings;

    Terms(Client client) {
        this.findings = client.findings;
        boolean located = findings.has("painLocation");
        boolean rated = !findings.readable("painNRS").isEmpty();
        pain = located || !rated || findings.worst("painNRS", entry -> entry.atLeast("1"));
        back = pain && (!located || at(BACK_PLACES));
        trunkPain = back || client.pain("GROIN") || client.pain("ABDOMEN");
        newPain = isNew();
        leg = at(LEG_PLACES)
                || findings.worstTrue("legParaesthesia")
                || findings.worstTrue("legSymptomsProgressive")
                || findings.worst("straightLegRaiseNeural", POSITIVE)
                || findings.worst("slumpTest", POSITIVE)
                || findings.worst("femoralNerveStretch", POSITIVE);
        deficitLeft = measuredDeficit(Side.LEFT);
        deficitRight = measuredDeficit(Side.RIGHT);
        deficitByRedFlag =
                client.anyRedFlag("MOTOR_DEFICIT", "MILD_STABLE_DEFICIT", "UMN_SIGNS", "CES_BILATERAL_DEFICIT");
    }

    private boolean at(Set<String> places) {
        return findings.any("painLocation", entry -> places.contains(entry.value()));
    }

    private boolean isNew() {
        List<Entry> duration = findings.readable("painDurationDays");
        return findings.worstTrue("newPain")
                || findings.worst("painDurationDays", entry -> entry.atMost("42"))
                || duration.isEmpty() && findings.readable("newPain").isEmpty();
    }

    /** A grade of one of the muscles on that side. */
    boolean graded(List<String> tests, Side side, Predicate<Entry> grade) {
        for (String test : tests) {
            if (findings.worst(test, side, grade)) {
                return true;
            }
        }
        return false;
    }

    boolean graded(List<String> tests, Predicate<Entry> grade) {
        return graded(tests, Side.LEFT, grade) || graded(tests, Side.RIGHT, grade);
    }

    /** Reflex or sensation REDUCED or ABSENT, either side. */
    boolean reflexOrSensationReduced() {
        Predicate<Entry> reduced = entry -> entry.is("REDUCED") || entry.is("ABSENT");
        return findings.worst("reflexKnee", reduced) || findings.worst("reflexAnkle", reduced) || sensationNotNormal();
    }

    boolean sensationNotNormal() {
        return findings.worst("sensationDermatome", NOT_NORMAL);
    }

    /** Reflex BRISK, clonus or Babinski POSITIVE. */
    boolean upperMotorNeuron() {
        Predicate<Entry> brisk = entry -> entry.is("BRISK");
        return findings.worst("reflexKnee", brisk)
                || findings.worst("reflexAnkle", brisk)
                || findings.worst("clonus", POSITIVE)
                || findings.worst("babinski", POSITIVE);
    }

    private boolean measuredDeficit(Side side) {
        return graded(DISTAL, side, AT_MOST_FOUR)
                || graded(PROXIMAL, side, AT_MOST_THREE)
                || findings.worst("reflexKnee", side, NOT_NORMAL)
                || findings.worst("reflexAnkle", side, NOT_NORMAL)
                || findings.worst("sensationDermatome", side, NOT_NORMAL)
                || findings.worst("clonus", side, POSITIVE)
                || findings.worst("babinski", side, POSITIVE);
    }

    boolean measuredDeficit() {
        return deficitLeft || deficitRight;
    }

    /** NEURO_DEFICIT. */
    boolean deficit() {
        return measuredDeficit() || deficitByRedFlag;
    }

    /** NEURO_DEFICIT on that side; a red flag has no side: both (§3.4 RADICULAR_PATTERN). */
    boolean deficit(Side side) {
        return deficitByRedFlag || (side == Side.LEFT ? deficitLeft : deficitRight);
    }
}
