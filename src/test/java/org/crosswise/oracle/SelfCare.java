package org.crosswise.oracle;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Self-care codes and their triggers (§5.2b), advice and referral (§5.2, §6.1). */
final class SelfCare {

    private static final Set<String> ALLOWED_AT_REFER =
            Set.of("MOVEMENT_BREAKS", "PILLOW_UNDER_KNEES_SUPINE", "AVOID_SITUPS", "AVOID_FORCED_TOE_TOUCH");

    private final Findings findings;
    private final Conditions conditions;
    private final boolean radicular;

    private SelfCare(Client client, SidedPatterns patterns) {
        this.findings = client.findings;
        this.conditions = client.conditions;
        this.radicular = patterns.radicular();
    }

    static SortedSet<String> codes(Client client, Safety safety, SidedPatterns patterns) {
        SortedSet<String> codes = new TreeSet<>();
        if (safety.level.stopsEverything()) {
            codes.add(safety.level == Level.EMERGENCY ? "EMERGENCY_REFERRAL" : "URGENT_MEDICAL_REFERRAL");
            return codes;
        }
        new SelfCare(client, patterns).triggered().forEach((code, triggered) -> {
            boolean open = safety.gate.equals("none") || safety.gate.equals("conditions");
            if (triggered && (open || ALLOWED_AT_REFER.contains(code))) {
                codes.add(code);
            }
        });
        codes.add("GENERAL_ACTIVITY_ADVICE");
        if (safety.level == Level.REFER || !patterns.hipJointSuspected.isEmpty()) {
            codes.add("MEDICAL_REFERRAL");
        }
        return codes;
    }

    private Map<String, Boolean> triggered() {
        boolean desk = findings.says("activity", "DESK");
        boolean sitting = findings.any("sittingHoursPerDay", entry -> entry.atLeast("6"));
        boolean uninterrupted = findings.any("sittingUninterruptedMinutes", entry -> entry.atLeast("60"));
        Map<String, Boolean> codes = new TreeMap<>();
        codes.put("MOVEMENT_BREAKS", sitting || uninterrupted || desk);
        codes.put("OPEN_HIP_SEATING", sitting);
        codes.put("ERGONOMIC_ADJUSTMENT", sitting || desk);
        codes.put("PILLOW_UNDER_KNEES_SUPINE", pillow());
        codes.put("AVOID_FETAL_SLEEP", fetalSleep());
        codes.put("REPLACE_SAGGING_MATTRESS", findings.says("mattress", "SOFT_SAGGING"));
        codes.put("AVOID_SITUPS", findings.isTrue("doesSitUps"));
        codes.put("AVOID_FORCED_TOE_TOUCH", findings.isTrue("forcefulToeTouchStretching"));
        codes.put("STRESS_BREATHING", findings.isTrue("stressHigh"));
        codes.put("DRIVING_BREAKS", findings.says("activity", "DRIVE"));
        codes.put("ALTERNATE_STANCE_LEG", findings.has("standsOnOneLegHabit"));
        codes.put("VARY_SLEEP_SIDE", findings.has("sameSideSleeping"));
        return codes;
    }

    private boolean pillow() {
        boolean trigger = findings.says("painAggravatedBy", "SUPINE_LEGS_STRAIGHT")
                || findings.says("painEasedBy", "CROOK_LYING")
                || findings.says("sleepPosition", "SUPINE");
        return trigger && !expecting();
    }

    private boolean fetalSleep() {
        return findings.says("sleepPosition", "SIDE_FETAL")
                && !expecting()
                && !conditions.given("SPINAL_STENOSIS")
                && !radicular;
    }

    /** A complication of pregnancy is a pregnancy, whether or not that was entered too. */
    private boolean expecting() {
        return conditions.pregnancy() || conditions.given("PREGNANCY_COMPLICATION");
    }
}
