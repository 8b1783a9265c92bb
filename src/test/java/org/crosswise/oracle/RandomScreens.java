package org.crosswise.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeSet;

/** Random screens, red flags, conditions, qualifiers and clearances (§6). */
final class RandomScreens {

    private static final String RED_FLAGS = String.join(" ", new TreeSet<>(Registry.RED_FLAGS));
    private static final String CONDITIONS = String.join(" ", new TreeSet<>(Registry.CONDITIONS));

    /** Red flags that leave the level at refer or none at least sometimes, so that the later parts are reached. */
    private static final String MILD_RED_FLAGS = "MILD_STABLE_DEFICIT INFLAMMATORY VASCULAR_CLAUDICATION"
            + " SPONDYLOLYSIS_SUSPECTED CANCER_HISTORY WEIGHT_LOSS_UNEXPLAINED NIGHT_PAIN_UNREMITTING"
            + " THORACIC_PAIN_UNEXPLAINED CES_BLADDER CES_SADDLE CES_BOWEL HIP_INFECTION_OR_PROSTHESIS"
            + " PAIN_SEVERE_ATYPICAL";

    private static final String SIDED_CONDITIONS =
            "HIP_ARTHROPLASTY HIP_JOINT_SUSPECTED HERNIA SKIN_INFECTION NEUROPATHY DVT";
    private static final String COMMON_CONDITIONS = "PREGNANCY POSTPARTUM RECENT_ABDOMINAL_SURGERY SPINAL_SURGERY"
            + " DISC_HERNIATION HIP_ARTHROPLASTY HERNIA OSTEOPOROSIS ANTICOAGULANT FALLS_RISK FUSED_SPINE"
            + " ABDOMINAL_SURGERY_COMPLEX GJH_HEDS";

    private final RandomValues random;
    private final Draft draft;
    private final LocalDate assessedOn;

    RandomScreens(RandomValues random, Draft draft, LocalDate assessedOn) {
        this.random = random;
        this.draft = draft;
        this.assessedOn = assessedOn;
    }

    void write() {
        tick("redFlagScreenComplete", 94);
        tick("conditionsScreenComplete", 90);
        if (random.chance(13)) {
            redFlags();
        }
        if (random.chance(42)) {
            conditions();
        }
        if (random.chance(18)) {
            clearances();
        }
        if (random.perMille(10)) {
            everyCodeAnswered();
        }
    }

    private void tick(String code, int percent) {
        if (random.chance(percent)) {
            draft.sided(code, random.perMille(985), null, "date", random.chance(15) ? entryDate() : null);
        }
    }

    /** The date of a screen entry: mostly the day itself. */
    private String entryDate() {
        if (assessedOn == null) {
            return "2026-05-04";
        }
        return assessedOn
                .minusDays(random.chance(85) ? 0 : random.between(1, 60))
                .toString();
    }

    private void redFlags() {
        for (int i = random.between(1, 2); i > 0; i--) {
            String code = random.word(random.chance(60) ? MILD_RED_FLAGS : RED_FLAGS);
            redFlag(random.perMille(30) ? "NIGHT_PAIN" : code);
            if (random.perMille(60)) {
                redFlag(code);
            }
        }
    }

    private void redFlag(String code) {
        boolean settled = code.startsWith("CES_") && random.chance(75);
        draft.sided(
                "redFlag",
                code,
                random.perMille(10) ? "LEFT" : null,
                "answer",
                answer(45),
                "onsetDays",
                random.chance(40) ? onsetDays() : null,
                "stable",
                settled ? Boolean.TRUE : random.chance(30) ? truth() : null,
                "assessed",
                settled && random.chance(70) ? Boolean.TRUE : random.chance(20) ? truth() : null,
                "severe",
                severe(code),
                "date",
                random.chance(8) ? entryDate() : null);
    }

    private Object severe(String code) {
        boolean prosthesis = code.equals("HIP_INFECTION_OR_PROSTHESIS");
        if (random.chance(prosthesis ? 70 : 15)) {
            return random.perMille(40) ? "maybe" : (Object) random.chance(prosthesis ? 10 : 35);
        }
        return null;
    }

    private Object onsetDays() {
        return random.perMille(40) ? new BigDecimal("-1") : random.wholes("14", 0, 200);
    }

    private Object truth() {
        return random.perMille(40) ? "true" : (Object) random.yesOrNo();
    }

    private Object answer(int yesPercent) {
        if (random.chance(yesPercent)) {
            return random.yesOrNo() ? "YES" : null;
        }
        return random.perMille(20) ? "PERHAPS" : random.chance(92) ? "NO" : "UNKNOWN";
    }

    private void conditions() {
        for (int i = random.between(1, 3); i > 0; i--) {
            String code = random.word(random.chance(45) ? COMMON_CONDITIONS : CONDITIONS);
            boolean grave = "CANCER_ACTIVE FEVER".contains(code) && random.chance(70);
            condition(random.perMille(15) ? "HERNIATION" : code, grave ? 10 : 85);
            if (random.perMille(50)) {
                condition(code, 70);
            }
        }
        if (random.chance(10)) {
            qualifierFinding();
        }
    }

    private void condition(String code, int yesPercent) {
        String kind = random.perMille(15) ? "redFlag" : "condition";
        boolean sided = SIDED_CONDITIONS.contains(code) && random.chance(70);
        draft.sided(
                kind,
                code,
                sided ? random.word("LEFT RIGHT BILATERAL") : null,
                "answer",
                answer(yesPercent),
                "gestationWeeks",
                code.equals("PREGNANCY") ? weeks("14 20", 45) : null,
                "weeksPostpartum",
                code.equals("POSTPARTUM") ? weeks("6 12", 104) : null,
                "weeksSinceSurgery",
                code.contains("SURGERY") ? weeks("12", 200) : null,
                "weeksSinceOnset",
                code.equals("DISC_HERNIATION") ? weeks("12", 200) : null,
                "newBackPain",
                code.endsWith("ANEURYSM") && random.chance(80) ? random.chance(15) : null,
                "treated",
                code.equals("DVT") && random.chance(80) ? random.chance(85) : null,
                "approach",
                code.equals("HIP_ARTHROPLASTY") ? approach() : null,
                "date",
                random.chance(8) ? entryDate() : null);
    }

    private Object weeks(String cutOffs, int most) {
        if (random.chance(15)) {
            return null;
        }
        return random.perMille(40) ? new BigDecimal("12.5") : random.wholes(cutOffs, 0, most);
    }

    private Object approach() {
        return random.chance(50) ? random.word("ANTERIOR POSTERIOR POSTERIOR ANTERIOR LATERAL") : null;
    }

    private void qualifierFinding() {
        switch (random.between(1, 5)) {
            case 1 -> draft.add("gestationWeeks", random.wholes("14 20", 0, 45));
            case 2 -> draft.add("weeksPostpartum", random.wholes("6 12", 0, 104));
            case 3 -> draft.add("weeksSinceSurgery", random.wholes("12", 0, 300));
            case 4 -> draft.add("weeksSinceOnset", random.wholes("12", 0, 300));
            default -> draft.add("newBackPain", random.yesOrNo());
        }
    }

    private void clearances() {
        for (int i = random.between(1, 2); i > 0; i--) {
            draft.sided(
                    "medicalClearance",
                    random.perMille(950),
                    null,
                    "scope",
                    random.chance(93) ? random.word("EXERCISE MANUAL ALL") : null,
                    "author",
                    random.chance(95) ? "Dr A. Example" : null,
                    "date",
                    random.chance(95) ? clearanceDate() : null);
        }
        if (random.chance(25)) {
            draft.add("symptomsChangedOn", random.perMille(60) ? "last week" : clearanceDate());
        }
    }

    private String clearanceDate() {
        LocalDate day = assessedOn == null ? LocalDate.of(2026, 5, 4) : assessedOn;
        return switch (random.between(1, 10)) {
            case 1 -> day.minusYears(1).toString();
            case 2 -> day.minusYears(1).minusDays(1).toString();
            case 3 -> day.plusDays(random.between(0, 1)).toString();
            default -> day.minusDays(random.between(0, 300)).toString();
        };
    }

    /** Instead of the ticks: every code of one registry answered NO, now and then one left out or UNKNOWN. */
    private void everyCodeAnswered() {
        boolean redFlags = random.yesOrNo();
        String omitted = random.chance(30) ? random.word(redFlags ? RED_FLAGS : CONDITIONS) : "";
        String tick = redFlags ? "redFlagScreenComplete" : "conditionsScreenComplete";
        draft.findings().removeIf(finding -> finding.code().equals(tick));
        for (String code : (redFlags ? RED_FLAGS : CONDITIONS).split(" ")) {
            boolean answered = draft.findings().stream().anyMatch(f -> code.equals(f.value()));
            if (!code.equals(omitted) && !answered) {
                draft.sided(redFlags ? "redFlag" : "condition", code, null, "answer", "NO");
            }
        }
    }
}
