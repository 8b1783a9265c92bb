package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Random posture items and physical tests (§2.1–2.3), leaning to what the person of the document is like. */
final class RandomTests {

    /** What most findings of a document lean to. */
    enum Leaning {
        HEALTHY,
        CROSSED,
        LONG,
        MIXED
    }

    /**
     * A numeric finding: cut-offs and range of an abnormal and of a normal result.
     */
    private record Numbers(
            String abnormalCuts,
            int abnormalLeast,
            int abnormalMost,
            String normalCuts,
            int normalLeast,
            int normalMost) {}

    private static final String HIP_ANGLE = "modifiedThomasHipAngle";

    private static final Map<String, Numbers> SIDED_NUMBERS = Map.ofEntries(
            Map.entry("pelvicTiltAngle", new Numbers("15 12 18", 15, 40, "10 12 15", 0, 14)),
            Map.entry(HIP_ANGLE, new Numbers("0 5 10", 1, 30, "-10 0 -25", -24, -10)),
            Map.entry("modifiedThomasKneeFlexion", new Numbers("52 60 67", 20, 66, "74 80", 80, 120)),
            Map.entry("modifiedThomasHipAbduction", new Numbers("15", 16, 40, "15", -10, 15)),
            Map.entry("hipExtensionPassive", new Numbers("0", -20, 9, "10", 10, 30)),
            Map.entry("passiveKneeExtensionDeficit", new Numbers("19.2 32.2", 33, 70, "19.2 32.2", 0, 19)),
            Map.entry("straightLegRaiseHamstring", new Numbers("70", 30, 69, "80", 80, 110)),
            Map.entry("hipAbductionPassive", new Numbers("30", 5, 29, "30", 30, 60)),
            Map.entry("hipInternalRotation", new Numbers("15 20", 0, 25, "20", 25, 50)),
            Map.entry("hipExternalRotation", new Numbers("", -10, 20, "", 20, 90)),
            Map.entry("hipFlexionPassive", new Numbers("115", 60, 115, "115", 116, 140)),
            Map.entry("singleLegStanceTime", new Numbers("30", 0, 29, "30", 30, 120)),
            Map.entry("sidePlankTime", new Numbers("40 60", 5, 39, "40 60", 61, 200)));

    private static final Map<String, Numbers> MIDLINE_NUMBERS = Map.of(
            "modifiedSchober", new Numbers("4 5", 1, 4, "5", 5, 9),
            "doubleLegLoweringAngle", new Numbers("45 60", 46, 90, "30", 0, 30),
            "bieringSorensenTime", new Numbers("60", 5, 59, "60", 61, 240),
            "lumbarLordosisAngle", new Numbers("61 39", 62, 90, "39 61", 39, 61));

    private static final String LEG_GRADES = "4- 3+ 4 4- 4- 3+";
    private static final String NORMAL_GRADES = "5 5 5 5 4+ 4";

    /** Abnormal values, then normal ones. */
    private static final Map<String, List<String>> SIDED_CHOICES = Map.ofEntries(
            Map.entry("oberTest", List.of("POSITIVE", "NEGATIVE")),
            Map.entry("modifiedOberTest", List.of("POSITIVE", "NEGATIVE")),
            Map.entry("elyTest", List.of("POSITIVE", "NEGATIVE")),
            Map.entry("mmtGluteusMaximus", List.of(LEG_GRADES, NORMAL_GRADES)),
            Map.entry("mmtGluteusMedius", List.of(LEG_GRADES, NORMAL_GRADES)),
            Map.entry("mmtHipFlexors", List.of(LEG_GRADES, NORMAL_GRADES)),
            Map.entry("mmtHamstrings", List.of("4 4- 3+", "5 4+")),
            Map.entry("proneHipExtension", List.of("GLUTE_DELAYED LUMBAR_MOTION BOTH", "NORMAL")),
            Map.entry("hipAbductionPattern", List.of("TFL QL PIRIFORMIS TRUNK_ROTATION", "NORMAL")),
            Map.entry("trendelenburg", List.of("POSITIVE POSITIVE NOT_VALID", "NEGATIVE")),
            Map.entry("hipPosture", List.of("FLEXED", "NEUTRAL EXTENDED")),
            Map.entry("kneePosture", List.of("FLEXED HYPEREXTENDED", "NEUTRAL")));

    private static final Map<String, List<String>> MIDLINE_CHOICES = Map.of(
            "pelvicTiltObserved", List.of("ANTERIOR", "NEUTRAL NEUTRAL POSTERIOR"),
            "lumbarLordosisObserved", List.of("INCREASED", "NORMAL NORMAL DECREASED"),
            "lumbarLordosisExtent", List.of("SHORT_DEEP LONG_SHALLOW", "SHORT_DEEP LONG_SHALLOW"),
            "thoracicKyphosisObserved", List.of("INCREASED", "NORMAL DECREASED"),
            "lumbarFlexionReversal", List.of("ABSENT ABSENT REDUCED", "FULL"),
            "lumbarSideFlexionRestricted", List.of("LEFT RIGHT", "LEFT RIGHT"),
            "mmtAbdominals", List.of("4- 3+ 3 4 2+", "5 5 4+"),
            "trunkCurlUp", List.of("FAIL", "PASS"),
            "proneInstability", List.of("POSITIVE", "NEGATIVE"));

    private static final String CORE = "modifiedThomasHipAngle modifiedThomasKneeFlexion mmtGluteusMaximus"
            + " mmtGluteusMedius trunkCurlUp lumbarFlexionReversal modifiedSchober";
    private static final String FURTHER = "modifiedThomasHipAbduction oberTest modifiedOberTest elyTest"
            + " hipExtensionPassive lumbarSideFlexionRestricted passiveKneeExtensionDeficit"
            + " straightLegRaiseHamstring hipAbductionPassive hipInternalRotation hipExternalRotation"
            + " hipFlexionPassive mmtHipFlexors mmtHamstrings mmtAbdominals proneHipExtension hipAbductionPattern"
            + " activeHipAbductionScore trendelenburg singleLegStanceTime doubleLegLoweringAngle"
            + " activeStraightLegRaiseScore sidePlankTime bieringSorensenTime proneInstability overheadSquat palpation"
            + " palpation palpation hipAbductionPattern hipAbductionPattern passiveKneeExtensionDeficit"
            + " bieringSorensenTime hipAbductionPassive oberTest";
    private static final String POSTURE = "pelvicTiltAngle pelvicTiltAngle pelvicTiltAngle pelvicTiltObserved"
            + " lumbarLordosisObserved lumbarLordosisObserved lumbarLordosisExtent lumbarLordosisExtent"
            + " lumbarLordosisAngle thoracicKyphosisObserved kneePosture hipPosture abdomenProtruding"
            + " thoracolumbarParaspinalProminence glutealFlattening headForward roundedShoulders pelvisAnteriorShift"
            + " trunkPosteriorLean lateralLegRotation iliacCrestHeightDifference legLengthDifference";

    private final RandomValues random;
    private final Draft draft;
    private final Leaning leaning;

    RandomTests(RandomValues random, Draft draft, Leaning leaning) {
        this.random = random;
        this.draft = draft;
        this.leaning = leaning;
    }

    void write() {
        List<String> codes = new ArrayList<>();
        for (String code : CORE.split(" ")) {
            if (random.chance(leaning == Leaning.HEALTHY ? 85 : 62)) {
                codes.add(code);
            }
        }
        pick(codes, FURTHER, random.between(0, leaning == Leaning.HEALTHY ? 3 : 8));
        pick(codes, POSTURE, random.between(1, 6));
        codes.forEach(this::finding);
        if (leaning == Leaning.LONG && random.chance(60)) {
            swayOrFlat();
        }
        if (leaning != Leaning.HEALTHY && random.chance(5)) {
            piriformis();
        }
        if (leaning != Leaning.HEALTHY && random.chance(8)) {
            draft.add("headForward", true);
            draft.add("roundedShoulders", random.chance(80));
        }
    }

    private void pick(List<String> codes, String from, int count) {
        for (int i = 0; i < count; i++) {
            String code = random.word(from);
            if (code.equals("palpation") || !codes.contains(code)) {
                codes.add(code);
            }
        }
    }

    private boolean abnormal() {
        return random.chance(leaning == Leaning.HEALTHY ? 4 : leaning == Leaning.CROSSED ? 88 : 55);
    }

    private void finding(String code) {
        if (SIDED_NUMBERS.containsKey(code) || SIDED_CHOICES.containsKey(code)) {
            bothOrOneSide(code);
        } else if (MIDLINE_NUMBERS.containsKey(code) || MIDLINE_CHOICES.containsKey(code)) {
            draft.sided(code, value(code), null, attributes(code));
        } else {
            special(code);
        }
    }

    private void bothOrOneSide(String code) {
        boolean posture = code.equals("pelvicTiltAngle") || code.endsWith("Posture");
        if (random.chance(25) || posture && random.chance(50)) {
            String both = posture && random.yesOrNo() ? null : "BILATERAL";
            draft.sided(code, value(code), both, attributes(code));
        } else if (random.chance(75)) {
            draft.sided(code, value(code), "LEFT", attributes(code));
            draft.sided(code, value(code), "RIGHT", attributes(code));
        } else {
            draft.sided(code, value(code), random.word("LEFT RIGHT"), attributes(code));
        }
    }

    private Object value(String code) {
        boolean abnormal = abnormal();
        if (leaning == Leaning.LONG && code.equals(HIP_ANGLE) && random.chance(70)) {
            return random.tenths("-25", -40, -20);
        }
        if (leaning == Leaning.LONG && code.equals("pelvicTiltAngle") && random.chance(70)) {
            return random.tenths("-3 10", -15, 9);
        }
        Numbers numbers = SIDED_NUMBERS.getOrDefault(code, MIDLINE_NUMBERS.get(code));
        if (numbers != null) {
            return number(numbers, abnormal);
        }
        if (code.startsWith("mmt") && random.perMille(12)) {
            return random.word("0 1 2- 2 2+ 3- 3");
        }
        List<String> choices = SIDED_CHOICES.getOrDefault(code, MIDLINE_CHOICES.get(code));
        return grade(random.word(choices.get(abnormal ? 0 : 1)));
    }

    /** Sometimes a grade is written as an integer, or with the minus sign U+2212. */
    private Object grade(String word) {
        if (random.perMille(40) && (word.equals("4") || word.equals("5"))) {
            return new BigDecimal(word);
        }
        return random.perMille(40) && word.length() == 2 ? word.replace('-', '\u2212') : word;
    }

    private BigDecimal number(Numbers numbers, boolean abnormal) {
        return abnormal
                ? random.tenths(numbers.abnormalCuts(), numbers.abnormalLeast(), numbers.abnormalMost())
                : random.tenths(numbers.normalCuts(), numbers.normalLeast(), numbers.normalMost());
    }

    private Object[] attributes(String code) {
        boolean posture = POSTURE.contains(code);
        Boolean painful = code.equals("hipInternalRotation") && random.chance(35) ? random.chance(80) : null;
        return new Object[] {
            "pelvisControlled", code.startsWith("modifiedThomas") && random.chance(90) ? random.chance(85) : null,
            "painLimited", !posture && random.chance(5) ? random.chance(85) : null,
            "painful", painful,
            "method", code.equals("lumbarLordosisAngle") ? method() : null
        };
    }

    private String method() {
        return random.chance(10) ? null : random.word("RADIOGRAPH_COBB_T12S1 RADIOGRAPH_COBB_T12S1 FLEXICURVE APP");
    }

    private void special(String code) {
        switch (code) {
            case "palpation" -> palpation();
            case "overheadSquat" -> draft.sided(code, squat(), null, attributes(code));
            case "activeHipAbductionScore" -> score(code, random.wholes("1 2", 0, 3));
            case "activeStraightLegRaiseScore" -> score(code, random.wholes("1", 0, 5));
            case "iliacCrestHeightDifference" ->
                draft.sided(code, random.tenths("5 10", 0, 25), random.word("LEFT RIGHT"));
            case "legLengthDifference" ->
                draft.sided(
                        code,
                        random.tenths(random.chance(80) ? "10" : "20", 0, random.chance(80) ? 19 : 40),
                        random.word("LEFT RIGHT"),
                        "type",
                        random.chance(50) ? random.word("STRUCTURAL FUNCTIONAL UNKNOWN") : null);
            default -> flag(code);
        }
    }

    private void flag(String code) {
        boolean sided = code.startsWith("thoracolumbar") || code.startsWith("gluteal") || code.startsWith("lateral");
        boolean value = random.chance(leaning == Leaning.HEALTHY ? 15 : 75);
        draft.sided(code, value, sided && random.yesOrNo() ? random.word("LEFT RIGHT BILATERAL") : null);
    }

    private void score(String code, BigDecimal first) {
        BigDecimal low = leaning == Leaning.HEALTHY ? BigDecimal.ZERO : first;
        if (random.chance(70)) {
            draft.sided(code, low, "LEFT", attributes(code));
            draft.sided(code, random.chance(50) ? low : BigDecimal.ZERO, "RIGHT", attributes(code));
        } else {
            draft.sided(code, low, random.word("LEFT RIGHT BILATERAL"), attributes(code));
        }
    }

    private List<Object> squat() {
        List<Object> faults = new ArrayList<>();
        if (leaning == Leaning.HEALTHY) {
            faults.add("NONE");
            return faults;
        }
        for (String fault : "LOW_BACK_ARCH KNEE_VALGUS FORWARD_LEAN LOW_BACK_ROUND ASYM_SHIFT".split(" ")) {
            if (random.chance(45)) {
                faults.add(fault);
            }
        }
        if (faults.isEmpty()) {
            faults.add("NONE");
        }
        return faults;
    }

    private void palpation() {
        String muscle = random.word("ILIOPSOAS RECTUS_FEMORIS ERECTOR_SPINAE ERECTOR_SPINAE QUADRATUS_LUMBORUM"
                + " QUADRATUS_LUMBORUM PIRIFORMIS PIRIFORMIS PIRIFORMIS GLUTEUS_MEDIUS HAMSTRINGS MULTIFIDUS");
        String value = leaning == Leaning.HEALTHY
                ? "NONE"
                : random.word("NONE TENDER ACTIVE_TRP LATENT_TRP HYPERTONIC HYPERTONIC");
        draft.sided("palpation", value, random.word("LEFT RIGHT BILATERAL"), "muscle", muscle);
    }

    private void swayOrFlat() {
        draft.add("pelvisAnteriorShift", random.chance(55));
        draft.add("lumbarLordosisObserved", random.word("DECREASED DECREASED NORMAL"));
        draft.add("trunkPosteriorLean", random.chance(70));
        draft.sided("kneePosture", random.word("HYPEREXTENDED HYPEREXTENDED NEUTRAL"), null);
        if (random.chance(35)) {
            draft.sided("pelvicTiltAngle", random.tenths("-3", -15, -4), null);
        }
    }

    /** Only the pattern with two palpation values makes a piriformis supported. */
    private void piriformis() {
        String side = random.word("LEFT RIGHT BILATERAL");
        draft.sided("hipAbductionPattern", "PIRIFORMIS", side);
        draft.sided("palpation", "TENDER", side, "muscle", "PIRIFORMIS");
        draft.sided("palpation", random.word("HYPERTONIC LATENT_TRP TENDER"), side, "muscle", "PIRIFORMIS");
    }
}
