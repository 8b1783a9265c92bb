package org.crosswise.oracle;

import static org.crosswise.oracle.Item.Grade.LENGTH;
import static org.crosswise.oracle.Item.Grade.MOVEMENT;
import static org.crosswise.oracle.Item.Grade.PALPATION;

/** The TIGHT rows of §4.2, one method a muscle. */
final class TightEvidence {

    private final Client client;
    private final Findings findings;
    private final Posture posture;
    private final Suspension suspension;

    TightEvidence(Client client, Posture posture) {
        this.client = client;
        this.findings = client.findings;
        this.posture = posture;
        this.suspension = new Suspension(client);
    }

    void iliopsoas(Target target) {
        Side side = target.side;
        hipAngle(target);
        Entry extension = findings.get("hipExtensionPassive", side);
        if (extension != null) {
            target.tested();
            if (extension.atLeast("10")) {
                target.speaksAgainst(LENGTH, 30, extension);
            } else {
                target.speaksFor(LENGTH, extension.below("0") ? 40 : 10, extension);
            }
        }
        movement(target, "trunkCurlUp", Side.NONE, "FAIL", 15);
        squat(target, "LOW_BACK_ARCH", 15);
        palpation(target, 20, 25, 25);
        if (!suspension.posture()) {
            postureOfIliopsoas(target);
        }
        historyOfIliopsoas(target);
    }

    private void hipAngle(Target target) {
        Entry angle = findings.hipAngle(target.side);
        if (angle == null) {
            return;
        }
        target.tested();
        if (angle.above("0") && angle.controlled()) {
            target.speaksFor(LENGTH, angle.atLeast("10") ? 80 : 70, angle);
        } else if (angle.above("0")) {
            target.speaksForUnconfirmed(LENGTH, 40, angle);
        } else if (angle.atMost("-10")) {
            target.speaksAgainst(LENGTH, angle.controlled() ? 70 : 20, angle);
        }
        if (contraryExtension(angle, target.side)) {
            target.contraryMeasurements();
        }
    }

    /** Controlled MTT and contrary prone extension (§4.1 step 7). */
    private boolean contraryExtension(Entry angle, Side side) {
        Entry extension = findings.get("hipExtensionPassive", side);
        return extension != null
                && angle.controlled()
                && (angle.above("0") && extension.atLeast("10") || angle.atMost("-10") && extension.below("0"));
    }

    private void postureOfIliopsoas(Target target) {
        if (posture.tiltsAnteriorly(target.side)) {
            target.posture(15, "pelvicTilt");
        }
        if (posture.hyperlordosis) {
            target.posture(15, "lumbarLordosis");
        }
        if (findings.says("hipPosture", target.side, "FLEXED")) {
            target.posture(15, "hipPosture");
        }
    }

    private void historyOfIliopsoas(Target target) {
        for (String movement : new String[] {"SIT_TO_STAND", "PRONE_LYING"}) {
            if (findings.says("painAggravatedBy", movement)) {
                target.history(10, "painAggravatedBy");
            }
        }
        if (findings.any("sittingHoursPerDay", entry -> entry.atLeast("6"))) {
            target.history(10, "sittingHoursPerDay");
        }
        for (String place : new String[] {"LUMBAR_PARASPINAL_VERTICAL", "GROIN", "ANTERIOR_THIGH"}) {
            if (client.pain(place, target.side)) {
                target.history(10, "painLocation");
            }
        }
    }

    void rectusFemoris(Target target) {
        Entry knee = findings.thomas("modifiedThomasKneeFlexion", target.side);
        if (knee != null) {
            target.tested();
            if (knee.below("67")) {
                target.speaksFor(LENGTH, knee.below("52") ? 70 : 60, knee);
            } else if (knee.atLeast("80")) {
                target.speaksAgainst(LENGTH, 60, knee);
            }
        }
        Entry ely = findings.get("elyTest", target.side);
        if (ely != null) {
            target.tested();
            positiveNegative(target, ely, 50, 40);
        }
        recordedPalpation(target);
    }

    void tensorFasciaeLatae(Target target) {
        Entry abduction = findings.thomas("modifiedThomasHipAbduction", target.side);
        if (abduction != null) {
            target.tested();
            if (abduction.above("15")) {
                target.speaksFor(LENGTH, 50, abduction);
            } else {
                target.speaksAgainst(LENGTH, 30, abduction);
            }
        }
        Entry ober = findings.get("oberTest", target.side);
        if (ober != null) {
            target.tested();
            positiveNegative(target, ober, 60, 50);
        }
        movement(target, "hipAbductionPattern", target.side, "TFL", 30);
    }

    private static void positiveNegative(Target target, Entry test, int positive, int negative) {
        if (test.is("POSITIVE")) {
            target.speaksFor(LENGTH, positive, test);
        } else {
            target.speaksAgainst(LENGTH, negative, test);
        }
    }

    void erectorSpinae(Target target) {
        Entry reversal = findings.get("lumbarFlexionReversal");
        if (reversal != null) {
            target.tested();
            if (reversal.is("FULL")) {
                target.speaksAgainst(LENGTH, 40, reversal);
            } else {
                target.speaksFor(LENGTH, reversal.is("ABSENT") ? 50 : 25, reversal);
            }
        }
        schober(target);
        palpation(target, 20, 20, 30);
        movement(target, "proneHipExtension", target.side, "LUMBAR_MOTION", 25);
        movement(target, "proneHipExtension", target.side, "BOTH", 25);
        squat(target, "LOW_BACK_ARCH", 20);
        if (!suspension.posture()) {
            postureOfErector(target);
        }
        if (findings.says("painAggravatedBy", "LUMBAR_EXTENSION")
                || findings.says("painAggravatedBy", "PROLONGED_STANDING")) {
            target.history(10, "painAggravatedBy");
        }
    }

    private void schober(Target target) {
        Entry schober = findings.get("modifiedSchober");
        if (schober == null || suspension.byAge("modifiedSchober")) {
            return;
        }
        target.tested();
        if (schober.below("4")) {
            target.speaksFor(LENGTH, stiffForOtherReasons(schober) ? 0 : 40, schober);
        } else if (schober.atLeast("5")) {
            target.speaksAgainst(LENGTH, 40, schober);
        }
    }

    /** A limited Schober may be joint, age or pain: its weight is set to 0 (§4.2). */
    private boolean stiffForOtherReasons(Entry schober) {
        return client.redFlag("INFLAMMATORY")
                || DerivedLevels.inflammatoryByCount(client)
                || client.conditions.given("INFLAMMATORY_ARTHRITIS")
                || client.atLeast(60)
                || client.severePain()
                || schober.painLimited();
    }

    private void postureOfErector(Target target) {
        if (findings.isTrue("thoracolumbarParaspinalProminence", target.side)) {
            target.posture(20, "thoracolumbarParaspinalProminence");
        }
        if (posture.hyperlordosis) {
            target.posture(15, "lumbarLordosis");
        }
    }

    void quadratusLumborum(Target target) {
        Side side = target.side;
        for (Entry restricted : findings.all("lumbarSideFlexionRestricted")) {
            target.tested();
            if (restricted.is(side.opposite().name())) {
                target.speaksFor(LENGTH, 40, restricted);
            }
        }
        movement(target, "hipAbductionPattern", side, "QL", 40);
        boolean highCrest = findings.any("iliacCrestHeightDifference", side, entry -> entry.atLeast("10"));
        boolean longLeg = findings.any("legLengthDifference", side, entry -> entry.atLeast("10"));
        if (highCrest && !suspension.posture()) {
            target.posture(longLeg ? 0 : 25, "iliacCrestHeightDifference");
        }
        palpation(target, 25, 25, 25);
    }

    void hamstrings(Target target) {
        Entry deficit = findings.get("passiveKneeExtensionDeficit", target.side);
        if (deficit != null && !suspension.byAge("passiveKneeExtensionDeficit")) {
            target.tested();
            if (deficit.above(client.female() ? "19.2" : "32.2")) {
                target.speaksFor(LENGTH, 70, deficit);
            } else {
                target.speaksAgainst(LENGTH, 60, deficit);
            }
        }
        Entry raise = findings.get("straightLegRaiseHamstring", target.side);
        if (raise != null) {
            target.tested();
            if (raise.below("70")) {
                target.speaksFor(LENGTH, 50, raise);
            } else if (raise.atLeast("80")) {
                target.speaksAgainst(LENGTH, 50, raise);
            }
        }
    }

    void adductors(Target target) {
        Entry abduction = findings.get("hipAbductionPassive", target.side);
        if (abduction != null) {
            target.tested();
            if (abduction.below("30")) {
                target.speaksFor(LENGTH, 50, abduction);
            }
        }
    }

    void piriformis(Target target) {
        movement(target, "hipAbductionPattern", target.side, "PIRIFORMIS", 30);
        palpation(target, 25, 25, 25);
    }

    private void movement(Target target, String test, Side side, String sign, int weight) {
        Entry entry = findings.get(test, side);
        if (entry != null) {
            target.tested();
            if (entry.is(sign)) {
                target.speaksFor(MOVEMENT, weight, entry);
            }
        }
    }

    private void squat(Target target, String fault, int weight) {
        Entry squat = findings.get("overheadSquat");
        if (squat != null) {
            target.tested();
            if (squat.contains(fault)) {
                target.speaksFor(MOVEMENT, weight, squat);
            }
        }
    }

    /** Palpation of the target's muscle: each value is an item of its own, NONE is none. */
    private void palpation(Target target, int tender, int triggerPoint, int hypertonic) {
        recordedPalpation(target);
        for (Entry entry : findings.all("palpation")) {
            if (entry.side() == target.side && entry.palpates(target.muscle) && !entry.is("NONE")) {
                int weight = entry.is("TENDER") ? tender : entry.is("HYPERTONIC") ? hypertonic : triggerPoint;
                target.speaksFor(PALPATION, weight, entry);
            }
        }
    }

    private void recordedPalpation(Target target) {
        if (findings.any("palpation", target.side, entry -> entry.palpates(target.muscle))) {
            target.tested();
        }
    }
}
