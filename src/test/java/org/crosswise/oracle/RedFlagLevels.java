package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The red-flag registry (§6.2): what each YES raises, and its "severe" column. */
final class RedFlagLevels {

    private static final Set<String> CES_RULE = Set.of("CES_BLADDER", "CES_SADDLE", "CES_BOWEL");
    private static final Set<String> CES_OTHERS =
            Set.of("CES_BLADDER", "CES_SADDLE", "CES_BOWEL", "CES_BILATERAL_DEFICIT");
    private static final List<String> CANCER_SIGNS =
            List.of("NIGHT_PAIN_UNREMITTING", "WEIGHT_LOSS_UNEXPLAINED", "THORACIC_PAIN_UNEXPLAINED");
    private static final Set<String> EMERGENCIES = Set.of(
            "CES_BILATERAL_DEFICIT",
            "HIP_FRACTURE_SUSPECTED",
            "SEPSIS_SIGNS",
            "PSOAS_ABSCESS_TRIAD",
            "AAA_RUPTURE_SUSPECTED",
            "AORTIC_DISSECTION_SUSPECTED",
            "ACUTE_ABDOMEN",
            "TESTICULAR_PAIN",
            "PE_SUSPECTED",
            "VASCULAR_LIMB",
            "PREGNANCY_WARNING",
            "PREGNANCY_POSSIBLE_ACUTE",
            "POSTPARTUM_WARNING");
    private static final Set<String> CLEARABLE =
            Set.of("INFLAMMATORY", "VASCULAR_CLAUDICATION", "SPONDYLOLYSIS_SUSPECTED");

    private final Client client;
    private final Terms terms;
    private final Alerts alerts;

    RedFlagLevels(Client client, Terms terms, Alerts alerts) {
        this.client = client;
        this.terms = terms;
        this.alerts = alerts;
    }

    void raiseAll() {
        client.redFlags().forEach((code, answers) -> answers.forEach(answer -> raise(code, answer)));
    }

    private void raise(String code, Answer answer) {
        if (CES_RULE.contains(code)) {
            alerts.raise(code, caudaEquina(answer));
        } else if (code.equals("HIP_INFECTION_OR_PROSTHESIS")) {
            boolean mild = !answer.rejected()
                    && Boolean.FALSE.equals(answer.attributes().get("severe"));
            boolean fever = client.conditions.given("FEVER");
            alerts.raise(code, mild && !fever ? Level.REFER : Level.EMERGENCY);
        } else if (answer.isTrue("severe")) {
            alerts.raise(code, Level.EMERGENCY);
        } else {
            raiseAs(code);
        }
    }

    /** Raises a code as if it were ticked without attributes: "as UMN_SIGNS" and the like in §6.2a. */
    void raiseAs(String code) {
        if (severeByOtherItems(code)) {
            alerts.raise(code, Level.EMERGENCY);
        } else if (CLEARABLE.contains(code)) {
            alerts.raiseReferUnlessCleared(code);
        } else {
            alerts.raise(code, base(code));
        }
    }

    private static Level caudaEquina(Answer answer) {
        boolean stable = !answer.rejected() && answer.isTrue("stable");
        if (stable && answer.isTrue("assessed")) {
            return Level.NONE;
        }
        boolean longAgo = answer.attributes().get("onsetDays") instanceof BigDecimal days
                && days.compareTo(BigDecimal.valueOf(14)) > 0;
        return stable && longAgo ? Level.URGENT : Level.EMERGENCY;
    }

    /** An assessed and stable cauda equina item raises nothing but SAFETY_NET. */
    boolean caudaEquinaSettled() {
        return client.redFlags().entrySet().stream()
                .filter(flag -> CES_RULE.contains(flag.getKey()))
                .flatMap(flag -> flag.getValue().stream())
                .anyMatch(answer -> caudaEquina(answer) == Level.NONE);
    }

    private Level base(String code) {
        if (EMERGENCIES.contains(code)) {
            return Level.EMERGENCY;
        }
        return switch (code) {
            case "MILD_STABLE_DEFICIT" -> Level.REFER;
            case "CANCER_HISTORY" -> cancerSigns() > 0 ? Level.URGENT : Level.REFER;
            case "NIGHT_PAIN_UNREMITTING", "WEIGHT_LOSS_UNEXPLAINED", "THORACIC_PAIN_UNEXPLAINED" ->
                cancerSigns() >= 2 ? Level.URGENT : Level.REFER;
            case "PAIN_SEVERE_ATYPICAL" -> client.findings.isTrue("documentedWorkUp") ? Level.REFER : Level.URGENT;
            default -> Level.URGENT;
        };
    }

    private long cancerSigns() {
        return CANCER_SIGNS.stream().filter(client::redFlag).count();
    }

    /** Names in the severe column act also when recorded as items, conditions or derived terms. */
    private boolean severeByOtherItems(String code) {
        Conditions conditions = client.conditions;
        return switch (code) {
            case "CES_SEXUAL" ->
                CES_OTHERS.stream().anyMatch(client::redFlag)
                        || client.redFlag("BILATERAL_SCIATICA")
                        || terms.deficit();
            case "BILATERAL_SCIATICA" ->
                client.findings.worstTrue("onsetSudden") || terms.deficitLeft && terms.deficitRight;
            case "MOTOR_DEFICIT" -> client.findings.worstTrue("legSymptomsProgressive");
            case "UMN_SIGNS" -> client.anyRedFlag("CES_BLADDER", "CES_BOWEL");
            case "MAJOR_TRAUMA" -> terms.deficit() || client.redFlag("CANNOT_WALK");
            case "ADOLESCENT_HIP" -> conditions.given("FEVER") || client.anyRedFlag("INFECTION", "CANNOT_WALK");
            case "CANCER_HISTORY" -> terms.deficit();
            case "INFECTION" -> client.redFlag("SEPSIS_SIGNS") || terms.deficit();
            case "PSOAS_HAEMATOMA_SUSPECTED" -> haematomaSigns();
            case "PULSATILE_MASS" -> terms.trunkPain;
            case "HYPERTENSIVE_SYMPTOMS" -> client.hypertensionUncontrolled();
            case "CANNOT_WALK" ->
                conditions.given("FEVER")
                        || client.anyRedFlag("MAJOR_TRAUMA", "INFECTION")
                        || terms.deficit()
                        || terms.leg;
            default -> false;
        };
    }

    /** The signs of §6.2a that make a psoas haematoma severe, of the ticked item too. */
    private boolean haematomaSigns() {
        return client.findings.worst("hipPosture", entry -> entry.is("FLEXED"))
                || terms.graded(List.of("mmtHipFlexors", "mmtQuadriceps"), Terms.AT_MOST_FOUR_MINUS)
                || terms.sensationNotNormal();
    }
}
