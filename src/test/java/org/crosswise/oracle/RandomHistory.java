package org.crosswise.oracle;

/** Random pain, neurology, lifestyle and consent findings (§2.4). */
final class RandomHistory {

    private static final String CUT_AGES = "13 18 45 50 51 55 60 65";

    private final RandomValues random;
    private final Draft draft;

    RandomHistory(RandomValues random, Draft draft) {
        this.random = random;
        this.draft = draft;
    }

    void write() {
        person();
        pain();
        if (random.chance(22)) {
            neurology();
        } else if (random.chance(3)) {
            radicular();
        }
        if (random.chance(20)) {
            joints();
        }
        lifestyle();
        if (random.chance(35)) {
            draft.add("consentDeepAbdominal", random.chance(92));
            draft.add("therapistTrainedDeepAbdominal", random.chance(92));
            draft.add("alternativesTried", random.chance(92));
        }
        if (random.chance(12)) {
            draft.add("beightonScore", random.wholes("4 5 6", 0, 9));
        }
        vessels();
    }

    private void person() {
        if (random.chance(96)) {
            draft.add("age", random.chance(88) ? RandomValues.whole(random.between(18, 62)) : oddAge());
        }
        if (random.chance(93)) {
            draft.add("sex", random.word("M F"));
        }
    }

    private Object oddAge() {
        return random.chance(60) ? random.wholes(CUT_AGES, 0, 95) : RandomValues.whole(random.between(0, 90));
    }

    private void pain() {
        if (random.chance(88)) {
            int most = random.chance(82) ? 6 : 10;
            draft.add("painNRS", random.chance(85) ? random.wholes("1 3", 0, most) : random.wholes("7 8", 0, 10));
        }
        int places = random.chance(45) ? 0 : random.between(1, 3);
        for (int i = 0; i < places; i++) {
            draft.sided("painLocation", place(), random.chance(60) ? random.word("LEFT RIGHT BILATERAL") : null);
        }
        if (random.chance(75)) {
            draft.add(
                    "painDurationDays",
                    random.chance(70)
                            ? RandomValues.whole(random.between(43, 4000))
                            : random.wholes("28 42 91 365 730", 0, 2000));
        }
        if (random.chance(25)) {
            draft.add("newPain", random.chance(25));
        }
        if (random.chance(12)) {
            draft.add("onsetSudden", random.yesOrNo());
        }
        for (int i = random.between(0, 2); i > 0; i--) {
            draft.add(
                    "painAggravatedBy",
                    random.word("PROLONGED_SITTING PROLONGED_STANDING SIT_TO_STAND PRONE_LYING"
                            + " SUPINE_LEGS_STRAIGHT LUMBAR_EXTENSION LUMBAR_FLEXION WALKING_PUSH_OFF RUNNING STAIRS TWISTING"
                            + " NIGHT_REST COUGH_SNEEZE"));
        }
        if (random.chance(15)) {
            draft.add("painEasedBy", random.word("CROOK_LYING HIP_FLEXION MOVEMENT REST LYING"));
        }
    }

    private String place() {
        return random.chance(70)
                ? random.word("LUMBAR_MIDLINE LUMBAR_PARASPINAL_VERTICAL LUMBAR_DIFFUSE BUTTOCK SACROILIAC GROIN HIP"
                        + " GROIN KNEE MID_BACK")
                : random.word("PUBIC ANTERIOR_THIGH LATERAL_THIGH POSTERIOR_THIGH BELOW_KNEE BELOW_KNEE TROCHANTER"
                        + " FLANK ABDOMEN POSTERIOR_THIGH");
    }

    private void neurology() {
        boolean abnormal = random.chance(30);
        if (random.chance(70)) {
            draft.add("neuroScreenNormal", random.chance(abnormal ? 60 : 97));
        }
        if (random.chance(25)) {
            draft.sided("legParaesthesia", random.chance(60), random.chance(70) ? random.word("LEFT RIGHT") : null);
        }
        if (random.chance(10)) {
            draft.add("legSymptomsProgressive", random.chance(25));
        }
        for (String test : "straightLegRaiseNeural slumpTest".split(" ")) {
            if (random.chance(70)) {
                draft.sided(test, result(abnormal), random.word("LEFT RIGHT BILATERAL BILATERAL"));
            }
        }
        if (random.chance(20)) {
            draft.sided("femoralNerveStretch", result(random.yesOrNo()), random.word("LEFT RIGHT BILATERAL"));
        }
        for (String test : "reflexKnee reflexAnkle sensationDermatome".split(" ")) {
            if (random.chance(25)) {
                boolean reflex = test.startsWith("reflex");
                String bad = reflex ? "REDUCED ABSENT REDUCED BRISK" : "REDUCED ABSENT";
                draft.sided(
                        test,
                        abnormal && random.chance(30) ? random.word(bad) : "NORMAL",
                        random.chance(60) ? random.word("LEFT RIGHT BILATERAL") : null);
            }
        }
        for (String test : "clonus babinski".split(" ")) {
            if (random.chance(12)) {
                draft.sided(
                        test,
                        abnormal && random.chance(20) ? "POSITIVE" : "NEGATIVE",
                        random.chance(60) ? random.word("LEFT RIGHT BILATERAL") : null);
            }
        }
        distal(abnormal);
    }

    private void radicular() {
        String side = random.word("LEFT RIGHT");
        draft.sided("painLocation", "BELOW_KNEE", side);
        draft.sided(random.word("slumpTest straightLegRaiseNeural"), "POSITIVE", side);
        draft.add("neuroScreenNormal", true);
    }

    private void distal(boolean abnormal) {
        for (String test : "mmtQuadriceps mmtAnkleDorsiflexors mmtHalluxExtensor mmtPlantarflexors".split(" ")) {
            if (random.chance(20)) {
                draft.sided(
                        test,
                        abnormal && random.chance(50) ? random.word("4 4 4- 3+ 3 4- 2") : "5",
                        random.word("LEFT RIGHT BILATERAL"));
            }
        }
    }

    private String result(boolean abnormal) {
        return abnormal && random.chance(60) ? "POSITIVE" : "NEGATIVE";
    }

    private void joints() {
        for (String side : "LEFT RIGHT".split(" ")) {
            if (random.chance(60)) {
                draft.sided(
                        "faber",
                        random.chance(40) ? "POSITIVE" : "NEGATIVE",
                        side,
                        "location",
                        random.chance(85) ? random.word("GROIN GROIN POSTERIOR LATERAL") : null);
            }
            if (random.chance(60)) {
                draft.sided(
                        "hipInternalRotation",
                        random.tenths("15 20", 5, 45),
                        side,
                        "painful",
                        random.chance(50) ? random.chance(80) : null);
            }
        }
        if (random.chance(60)) {
            draft.add("morningStiffnessMinutes", random.wholes("60", 0, 120));
        }
        if (random.chance(25)) {
            draft.add("inflammatoryCriteriaCount", random.wholes("3 4", 0, 3));
        }
    }

    private void lifestyle() {
        for (int i = random.between(0, 5); i > 0; i--) {
            switch (random.between(1, 12)) {
                case 1 -> draft.add("sittingHoursPerDay", random.tenths("6", 0, 16));
                case 2 -> draft.add("sittingUninterruptedMinutes", random.wholes("60", 0, 300));
                case 3 -> draft.add("sleepPosition", random.word("SUPINE PRONE SIDE SIDE_FETAL SIDE_FETAL"));
                case 4 -> draft.add("mattress", random.word("FIRM MEDIUM SOFT_SAGGING"));
                case 5 -> draft.add("doesSitUps", random.chance(75));
                case 6 -> draft.add("forcefulToeTouchStretching", random.chance(75));
                case 7, 8 ->
                    draft.add(
                            "activity", random.word("RUN CYCLE HIKE DRIVE DESK DANCE_GYM SPORT_FOOTBALL COUCH OTHER"));
                case 9 -> draft.add("standsOnOneLegHabit", random.word("LEFT RIGHT"));
                case 10 -> draft.add("sameSideSleeping", random.word("LEFT RIGHT"));
                case 11 -> draft.add("stressHigh", random.chance(75));
                default -> draft.add("priorInjury", random.word("ankle-sprain \"quoted\" Sturz"));
            }
        }
    }

    private void vessels() {
        if (random.chance(5)) {
            boolean high = random.chance(15);
            draft.add("bloodPressureSystolic", high ? random.tenths("180", 170, 240) : random.tenths("", 95, 165));
            draft.add("bloodPressureDiastolic", high ? random.tenths("110", 90, 130) : random.tenths("", 55, 100));
        }
        if (random.chance(8)) {
            draft.add(
                    "aaaRiskFactor",
                    random.word("SMOKING COPD VASCULAR_DISEASE FAMILY_HISTORY HYPERTENSION HYPERLIPIDAEMIA"));
        }
        if (random.chance(8)) {
            draft.add("aorticImagingNormal", random.yesOrNo());
        }
        if (random.chance(5)) {
            draft.add("documentedWorkUp", random.yesOrNo());
        }
    }
}
