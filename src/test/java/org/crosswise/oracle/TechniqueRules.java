package org.crosswise.oracle;

import java.util.Set;

/** The rules across techniques (§5.2a), each per side; whether they bar a technique absolutely. */
final class TechniqueRules {

    private static final Set<String> HIP_FLEXOR_RELEASE = Set.of(
            "DEEP_ABDOMINAL_PSOAS_RELEASE",
            "PSOAS_PIR_MET",
            "TABLE_EDGE_PASSIVE_STRETCH",
            "LOW_LUNGE_STRETCH",
            "STANDING_HIP_FLEXOR_STRETCH",
            "RECTUS_FEMORIS_STRETCH");
    private static final Set<String> NEURAL = Set.of("HAMSTRING_GENTLE_STRETCH", "PIRIFORMIS_RELEASE");
    private static final Set<String> MAXIMUS =
            Set.of("GLUTE_BRIDGE", "SINGLE_LEG_BRIDGE", "HIP_HINGE_SQUAT", "BIRD_DOG");
    private static final Set<String> MEDIUS = Set.of("CLAMSHELL", "SIDE_LYING_HIP_ABDUCTION", "BAND_WALK");

    private final Client client;
    private final Findings findings;
    private final boolean swayBack;
    private final boolean screensComplete;

    TechniqueRules(Client client, boolean swayBack, boolean screensComplete) {
        this.client = client;
        this.findings = client.findings;
        this.swayBack = swayBack;
        this.screensComplete = screensComplete;
    }

    boolean bars(String technique, Side side) {
        return HIP_FLEXOR_RELEASE.contains(technique) && hipFlexorRule(side)
                || NEURAL.contains(technique) && neuralRule(side)
                || technique.equals("RECTUS_FEMORIS_STRETCH") && findings.says("femoralNerveStretch", side, "POSITIVE")
                || technique.equals("DEEP_ABDOMINAL_PSOAS_RELEASE") && !deepReleaseRule(side)
                || lowGradeRule(technique, side);
    }

    private boolean hipFlexorRule(Side side) {
        Entry angle = findings.hipAngle(side);
        boolean longHip = angle != null && angle.atMost("-25");
        return swayBack || longHip || Patterns.weakAndNotShort(findings, side);
    }

    private boolean neuralRule(Side side) {
        boolean symptoms = client.pain("BELOW_KNEE", side)
                || client.pain("POSTERIOR_THIGH", side)
                || findings.isTrue("legParaesthesia", side);
        boolean negative = findings.says("straightLegRaiseNeural", side, "NEGATIVE")
                && findings.says("slumpTest", side, "NEGATIVE");
        boolean positive = findings.says("straightLegRaiseNeural", side, "POSITIVE")
                || findings.says("slumpTest", side, "POSITIVE");
        return positive || symptoms && !negative;
    }

    /** All but the matrix cells, which are judged as for every technique. */
    private boolean deepReleaseRule(Side side) {
        Entry angle = findings.hipAngle(side);
        return angle != null
                && angle.controlled()
                && angle.atLeast("5")
                && findings.isTrue("consentDeepAbdominal")
                && findings.isTrue("therapistTrainedDeepAbdominal")
                && findings.isTrue("alternativesTried")
                && screensComplete;
    }

    /** MMT ≤ 3: no strengthening of that muscle and side, bird dog altogether. */
    private boolean lowGradeRule(String technique, Side side) {
        boolean birdDog = technique.equals("BIRD_DOG") && findings.any("mmtGluteusMaximus", Terms.AT_MOST_THREE);
        return birdDog
                || MAXIMUS.contains(technique) && low("mmtGluteusMaximus", side)
                || MEDIUS.contains(technique) && low("mmtGluteusMedius", side)
                || technique.equals("HIP_FLEXOR_STRENGTHENING") && low("mmtHipFlexors", side);
    }

    private boolean low(String test, Side side) {
        return findings.any(test, side, Terms.AT_MOST_THREE);
    }

    static boolean strengthensLeg(String technique) {
        return MAXIMUS.contains(technique)
                || MEDIUS.contains(technique)
                || technique.equals("HIP_FLEXOR_STRENGTHENING");
    }

    /** 0 &lt; MTT &lt; 5 on that side: repeat the test before end-range stretching. */
    boolean repeatTestFirst(Technique technique, Side side) {
        Entry angle = findings.hipAngle(side);
        return technique.tags().contains("EX") && angle != null && angle.above("0") && angle.below("5");
    }
}
