package org.crosswise.oracle;

import java.util.List;
import java.util.function.Predicate;

/** The derived levels of §6.2a, row by row. */
final class DerivedLevels {

    private static final String DEFICIT = "NEURO_DEFICIT";
    private static final List<String> ADOLESCENT_HIP_PLACES =
            List.of("GROIN", "HIP", "ANTERIOR_THIGH", "LATERAL_THIGH", "KNEE");

    private final Client client;
    private final Findings findings;
    private final Conditions conditions;
    private final Terms terms;
    private final Alerts alerts;
    private final RedFlagLevels redFlags;

    DerivedLevels(Client client, Terms terms, Alerts alerts, RedFlagLevels redFlags) {
        this.client = client;
        this.findings = client.findings;
        this.conditions = client.conditions;
        this.terms = terms;
        this.alerts = alerts;
        this.redFlags = redFlags;
    }

    void raiseAll() {
        distal();
        otherDeficits();
        proximal();
        aneurysm();
        bleeding();
        cancerAndFever();
        vessels();
        hips();
        measured();
        minors();
    }

    private void distal() {
        boolean progressive = findings.worstTrue("legSymptomsProgressive");
        boolean left = terms.graded(Terms.DISTAL, Side.LEFT, Terms.AT_MOST_THREE);
        boolean right = terms.graded(Terms.DISTAL, Side.RIGHT, Terms.AT_MOST_THREE);
        if (left || right) {
            boolean worse = left && right && terms.newPain || progressive;
            alerts.raise(DEFICIT, worse ? Level.EMERGENCY : Level.URGENT);
        }
        Predicate<Entry> moderate = entry -> entry.rank() > MuscleGrade.THREE && entry.rank() <= MuscleGrade.FOUR_MINUS;
        if (terms.graded(Terms.DISTAL, moderate)) {
            urgentOrReferUnlessCleared(terms.leg && (terms.newPain || progressive));
        }
        if (terms.graded(Terms.DISTAL, entry -> entry.rank() == MuscleGrade.FOUR)) {
            alerts.raiseReferUnlessCleared(DEFICIT);
        }
    }

    private void otherDeficits() {
        if (terms.reflexOrSensationReduced()) {
            alerts.raiseReferUnlessCleared(DEFICIT);
        }
        if (findings.worst("neuroScreenNormal", entry -> !entry.isTrue()) && !terms.deficit()) {
            alerts.raiseReferUnlessCleared(DEFICIT);
        }
        if (terms.upperMotorNeuron()) {
            redFlags.raiseAs("UMN_SIGNS");
        }
    }

    private void proximal() {
        if (terms.graded(Terms.PROXIMAL, Terms.AT_MOST_THREE)) {
            urgentOrReferUnlessCleared(terms.leg || terms.newPain);
        }
    }

    private void urgentOrReferUnlessCleared(boolean urgent) {
        if (urgent) {
            alerts.raise(DEFICIT, Level.URGENT);
        } else {
            alerts.raiseReferUnlessCleared(DEFICIT);
        }
    }

    private void aneurysm() {
        String code = "ABDOMINAL_AORTIC_ANEURYSM";
        Boolean newBackPain = conditions.newBackPain();
        boolean pain = terms.pain || Boolean.TRUE.equals(newBackPain) || conditions.newBackPainUnreadable();
        if (!conditions.given(code) || !pain) {
            return;
        }
        if (newBackPain == null) {
            alerts.raise(code, Level.URGENT);
        } else if (newBackPain) {
            alerts.raise(code, Level.EMERGENCY);
        } else {
            alerts.raiseReferUnlessCleared(code);
        }
    }

    private void bleeding() {
        boolean place = terms.trunkPain || client.pain("ANTERIOR_THIGH");
        if (conditions.anyGiven("ANTICOAGULANT", "BLEEDING_DISORDER") && terms.newPain && place) {
            redFlags.raiseAs("PSOAS_HAEMATOMA_SUSPECTED");
        }
    }

    private void cancerAndFever() {
        if (conditions.given("CANCER_ACTIVE") && terms.back) {
            Level level = terms.newPain ? Level.URGENT : Level.REFER;
            alerts.raise("CANCER_ACTIVE", terms.deficit() ? Level.EMERGENCY : level);
        }
        if (conditions.given("FEVER") && terms.back) {
            redFlags.raiseAs("INFECTION");
        }
        if (conditions.given("FEVER") && (client.pain("GROIN") || client.pain("HIP"))) {
            alerts.raise("HIP_INFECTION_OR_PROSTHESIS", Level.EMERGENCY);
        }
    }

    private void vessels() {
        boolean place = terms.back || client.pain("ABDOMEN");
        boolean sudden = findings.worstTrue("onsetSudden") && client.severePain() && terms.newPain;
        if (client.worstAge(age -> age >= 60) && sudden && place) {
            alerts.raise("AAA_RUPTURE_SUSPECTED", Level.EMERGENCY);
        }
        if (conditions.thrombosisUntreated()) {
            alerts.raise("DVT", Level.URGENT);
        }
        if (client.hypertensionUncontrolled()) {
            boolean symptoms = client.redFlag("HYPERTENSIVE_SYMPTOMS");
            alerts.raise("HYPERTENSION_UNCONTROLLED", symptoms ? Level.EMERGENCY : Level.REFER);
        }
    }

    private void hips() {
        if (conditions.given("HIP_ARTHROPLASTY") && findings.worstTrue("newPain") && client.pain("GROIN")) {
            alerts.raise("HIP_ARTHROPLASTY", Level.REFER);
        }
        if (client.worstAge(age -> age >= 13 && age < 18)
                && (stiffPainfulHip(Side.LEFT) || stiffPainfulHip(Side.RIGHT))) {
            redFlags.raiseAs("ADOLESCENT_HIP");
        }
    }

    private boolean stiffPainfulHip(Side side) {
        return ADOLESCENT_HIP_PLACES.stream().anyMatch(place -> client.pain(place, side))
                && findings.worst("hipInternalRotation", side, entry -> entry.below("20"));
    }

    private void measured() {
        if (findings.worst("legLengthDifference", entry -> entry.atLeast("20"))) {
            alerts.raiseReferUnlessCleared("LEG_LENGTH_INEQUALITY");
        }
        if (inflammatoryByCount(client)) {
            alerts.raiseReferUnlessCleared("INFLAMMATORY");
        }
    }

    /** inflammatoryCriteriaCount ≥ 3 unless the pain is too recent or began at 45 years or later. */
    static boolean inflammatoryByCount(Client client) {
        Findings findings = client.findings;
        if (!findings.worst("inflammatoryCriteriaCount", entry -> entry.atLeast("3"))) {
            return false;
        }
        List<Entry> durations = findings.readable("painDurationDays");
        List<Entry> ages = findings.readable("age");
        boolean exempt = !durations.isEmpty() && durations.stream().allMatch(days -> tooRecentOrLate(days, ages));
        return !exempt;
    }

    /** Whether, whichever of conflicting ages is true, the pain lasts at most 91 days or began at 45 or later. */
    private static boolean tooRecentOrLate(Entry days, List<Entry> ages) {
        boolean late = !ages.isEmpty() && ages.stream().allMatch(age -> onset(age, days) >= 45);
        return days.atMost("91") || late;
    }

    private static int onset(Entry age, Entry days) {
        return age.number().intValueExact() - days.number().intValueExact() / 365;
    }

    private void minors() {
        boolean longPain = findings.worst("painDurationDays", entry -> entry.above("28"));
        if (client.worstAge(age -> age >= 13 && age < 18) && terms.back && longPain) {
            alerts.raiseReferUnlessCleared("ADOLESCENT_BACK_PAIN");
        }
        if (client.worstAge(age -> age < 13) && terms.pain) {
            alerts.raise("CHILD_PAIN", client.worstAge(age -> age < 5) ? Level.URGENT : Level.REFER);
        }
        boolean sign = conditions.given("FEVER")
                || terms.deficit()
                || client.anyRedFlag(
                        "NIGHT_PAIN_UNREMITTING",
                        "WEIGHT_LOSS_UNEXPLAINED",
                        "THORACIC_PAIN_UNEXPLAINED",
                        "INFECTION",
                        "CANNOT_WALK");
        if (client.worstAge(age -> age < 18) && sign) {
            alerts.raise("MINOR_WITH_RED_FLAG", Level.URGENT);
        }
    }
}
