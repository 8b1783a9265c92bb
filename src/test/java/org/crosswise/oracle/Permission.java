package org.crosswise.oracle;

import java.util.Set;

/** Which tests may be suggested to this person (§4.4a; qualifier defaults of §6.4). */
final class Permission {

    private static final Set<String> WITHOUT_CONDITIONS_SCREEN = Set.of(
            "pelvicTiltAngle",
            "lumbarLordosisObserved",
            "legLength",
            "modifiedThomas",
            "mmtHipFlexors",
            "mmtGluteusMedius");

    private final Client client;
    private final Conditions conditions;
    private final Safety safety;
    private final boolean radicular;

    Permission(Client client, Safety safety, SidedPatterns patterns) {
        this.client = client;
        this.conditions = client.conditions;
        this.safety = safety;
        this.radicular = patterns.radicular();
    }

    boolean allows(String test, Side side) {
        if (!safety.conditionsScreenComplete && !WITHOUT_CONDITIONS_SCREEN.contains(test)) {
            return false;
        }
        return switch (test) {
            case "trunkCurlUp" -> !trunkLoadBarred();
            case "lumbarFlexionReversal" -> !flexionBarred();
            case "modifiedThomas" -> !replacedHip(side) && !pregnantFor(20) && !fragileHip();
            case "hipExtensionPassive" -> !replacedHip(side);
            case "elyTest", "mmtGluteusMaximus" -> !proneBarred();
            case "hipJointScreen" -> !replacedHip(side) && !fragileHip();
            case "sidePlankTime" ->
                !client.hypertensionUncontrolled() && !pregnantFor(20) && !conditions.aneurysmOrGraft();
            default -> true;
        };
    }

    /** A complication of pregnancy of unknown weeks is the most restrictive pregnancy. */
    private boolean pregnantFor(int weeks) {
        return conditions.pregnantFor(weeks) || conditions.given("PREGNANCY_COMPLICATION");
    }

    private boolean trunkLoadBarred() {
        return pregnantFor(0)
                || conditions.postpartumBelow(12)
                || conditions.abdominalSurgeryRecent()
                || conditions.anyGiven(
                        "DIASTASIS_RECTI", "CARDIAC_UNSTABLE", "HERNIA", "SPONDYLOLYSIS", "SPONDYLOLISTHESIS")
                || conditions.recent("SPINAL_SURGERY")
                || conditions.brittleBones()
                || conditions.discRecent()
                || radicular
                || conditions.aneurysmOrGraft()
                || client.hypertensionUncontrolled()
                || client.redFlag("SPONDYLOLYSIS_SUSPECTED");
    }

    private boolean flexionBarred() {
        return conditions.brittleBones()
                || conditions.discRecent()
                || radicular
                || conditions.recent("SPINAL_SURGERY")
                || client.severePain();
    }

    private boolean proneBarred() {
        return pregnantFor(14) || conditions.abdominalSurgeryRecent();
    }

    private boolean fragileHip() {
        return client.anyRedFlag("HIP_FRACTURE_SUSPECTED", "ADOLESCENT_HIP");
    }

    /** A hip arthroplasty of that side without a clearance of scope EXERCISE or ALL. */
    private boolean replacedHip(Side side) {
        return conditions.sides("HIP_ARTHROPLASTY").contains(side)
                && !safety.clearance.contains(Clearances.Scope.EXERCISE);
    }
}
