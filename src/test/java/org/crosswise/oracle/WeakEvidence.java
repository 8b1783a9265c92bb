package org.crosswise.oracle;

import static org.crosswise.oracle.Item.Grade.LENGTH;
import static org.crosswise.oracle.Item.Grade.MOVEMENT;
import static org.crosswise.oracle.Item.Grade.STRENGTH;

import java.util.List;
import java.util.function.Predicate;

/** The WEAK, LONG and LOW_ENDURANCE rows of §4.2, one method a target. */
final class WeakEvidence {

    private final Client client;
    private final Findings findings;
    private final Suspension suspension;

    WeakEvidence(Client client) {
        this.client = client;
        this.findings = client.findings;
        this.suspension = new Suspension(client);
    }

    void gluteusMaximus(Target target) {
        Side side = target.side;
        Entry grade = findings.get("mmtGluteusMaximus", side);
        legMuscle(target, grade);
        Entry extension = findings.get("proneHipExtension", side);
        if (extension != null) {
            target.tested();
            proneExtension(target, extension, grade != null && grade.rank() == MuscleGrade.FIVE);
        }
        squat(target, "LOW_BACK_ARCH", 15);
        if (findings.isTrue("glutealFlattening", side) && !suspension.posture()) {
            target.posture(15, "glutealFlattening");
        }
    }

    /** With MMT 5 of gluteus maximus the for items are 0 (§4.3 4). */
    private static void proneExtension(Target target, Entry extension, boolean strong) {
        switch ((String) extension.value()) {
            case "NORMAL" -> target.speaksAgainst(MOVEMENT, 30, extension);
            case "GLUTE_DELAYED" -> target.speaksFor(MOVEMENT, strong ? 0 : 20, extension);
            case "LUMBAR_MOTION" -> target.speaksFor(MOVEMENT, strong ? 0 : 35, extension);
            default -> target.speaksFor(MOVEMENT, strong ? 0 : 45, extension);
        }
    }

    void gluteusMedius(Target target) {
        Side side = target.side;
        legMuscle(target, findings.get("mmtGluteusMedius", side));
        Entry stance = findings.get("trendelenburg", side);
        if (stance != null && !stance.is("NOT_VALID")) {
            movement(target, stance, stance.is("POSITIVE"), 50, 30);
        }
        Entry abduction = findings.get("activeHipAbductionScore", side);
        if (abduction != null) {
            movement(target, abduction, abduction.atLeast("2"), 40, 30);
        }
        Entry pattern = findings.get("hipAbductionPattern", side);
        if (pattern != null) {
            movement(target, pattern, !pattern.is("NORMAL"), 40, 30);
        }
        squat(target, "KNEE_VALGUS", 20);
    }

    private static void movement(Target target, Entry entry, boolean positive, int weightFor, int weightAgainst) {
        target.tested();
        if (positive) {
            target.speaksFor(MOVEMENT, weightFor, entry);
        } else {
            target.speaksAgainst(MOVEMENT, weightAgainst, entry);
        }
    }

    void hipFlexors(Target target) {
        legMuscle(target, findings.get("mmtHipFlexors", target.side));
    }

    void longHipFlexors(Target target) {
        Entry angle = findings.hipAngle(target.side);
        if (angle != null) {
            target.tested();
            if (angle.atMost("-25")) {
                target.speaksFor(LENGTH, 60, angle);
            }
        }
    }

    /** 3+ and 4− / 4 / 5; ≤ 3 gives no item (§4.1 step 6). */
    private static void legMuscle(Target target, Entry grade) {
        if (grade == null) {
            return;
        }
        target.tested();
        if (grade.rank() <= MuscleGrade.THREE) {
            target.lowGrade();
        } else {
            graded(target, grade, 70, 40, 60);
        }
    }

    private static void graded(Target target, Entry grade, int fourMinus, int four, int five) {
        if (grade.rank() <= MuscleGrade.FOUR_MINUS) {
            target.speaksFor(STRENGTH, fourMinus, grade);
        } else if (grade.rank() == MuscleGrade.FOUR) {
            target.speaksFor(STRENGTH, four, grade);
        } else if (grade.rank() == MuscleGrade.FIVE) {
            target.speaksAgainst(STRENGTH, five, grade);
        }
    }

    void abdominals(Target target) {
        Entry curlUp = abdominalTest(target, "trunkCurlUp");
        if (curlUp != null) {
            movement(target, curlUp, curlUp.is("FAIL"), 50, 40);
        }
        Entry lowering = abdominalTest(target, "doubleLegLoweringAngle");
        if (lowering != null) {
            legLowering(target, lowering);
        }
        Entry grade = abdominalTest(target, "mmtAbdominals");
        if (grade != null) {
            graded(target, grade, 60, 30, 50);
        }
        sidePlank(target);
        straightLegRaise(target);
        Entry instability = abdominalTest(target, "proneInstability");
        if (instability != null && instability.is("POSITIVE")) {
            target.speaksFor(MOVEMENT, 20, instability);
        }
        if (findings.isTrue("abdomenProtruding") && !suspension.posture()) {
            target.posture(15, "abdomenProtruding");
        }
    }

    private Entry abdominalTest(Target target, String test) {
        Entry entry = suspension.abdominal(test) ? null : findings.get(test);
        if (entry != null) {
            target.tested();
        }
        return entry;
    }

    private void legLowering(Target target, Entry angle) {
        if (angle.above(client.male() ? "45" : "60")) {
            target.speaksFor(STRENGTH, 50, angle);
        } else if (angle.atMost("30")) {
            target.speaksAgainst(STRENGTH, 40, angle);
        }
    }

    /** Low on either side is one item; normal on both sides is one item against. */
    private void sidePlank(Target target) {
        List<Entry> times = findings.all("sidePlankTime");
        if (times.isEmpty() || suspension.abdominal("sidePlankTime")) {
            return;
        }
        target.tested();
        Predicate<Entry> low = entry -> entry.below(client.male() ? "60" : "40");
        Entry lowest = unlimitedFirst(times.stream().filter(low).toList());
        if (lowest != null) {
            target.speaksFor(STRENGTH, 40, lowest);
        } else if (findings.has("sidePlankTime", Side.LEFT) && findings.has("sidePlankTime", Side.RIGHT)) {
            target.speaksAgainst(STRENGTH, 30, limitedFirst(times));
        }
    }

    private void straightLegRaise(Target target) {
        List<Entry> scores = findings.all("activeStraightLegRaiseScore");
        if (!scores.isEmpty()) {
            target.tested();
        }
        Entry positive = unlimitedFirst(
                scores.stream().filter(entry -> entry.atLeast("1")).toList());
        if (positive != null) {
            target.speaksFor(MOVEMENT, 25, positive);
        }
    }

    private static Entry unlimitedFirst(List<Entry> entries) {
        Entry found = null;
        for (Entry entry : entries) {
            found = found == null || found.painLimited() ? entry : found;
        }
        return found;
    }

    private static Entry limitedFirst(List<Entry> entries) {
        Entry found = entries.get(0);
        for (Entry entry : entries) {
            found = entry.painLimited() ? entry : found;
        }
        return found;
    }

    void erectorEndurance(Target target) {
        Entry time = findings.get("bieringSorensenTime");
        if (time != null && !suspension.byAge("bieringSorensenTime")) {
            target.tested();
            if (time.below("60")) {
                target.speaksFor(STRENGTH, 60, time);
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
}
