package org.crosswise.oracle;

import static org.crosswise.oracle.Kind.Sides.BOTH_WHEN_ABSENT;
import static org.crosswise.oracle.Kind.Sides.MIDLINE;
import static org.crosswise.oracle.Kind.Sides.REQUIRED;
import static org.crosswise.oracle.Kind.Type.BOOLEAN;
import static org.crosswise.oracle.Kind.Type.CHOICE;
import static org.crosswise.oracle.Kind.Type.DATE;
import static org.crosswise.oracle.Kind.Type.GRADE;
import static org.crosswise.oracle.Kind.Type.NUMBER;
import static org.crosswise.oracle.Kind.Type.SET;
import static org.crosswise.oracle.Kind.Type.TEXT;
import static org.crosswise.oracle.Kind.Type.WHOLE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosswise.oracle.Kind.Sides;
import org.crosswise.oracle.Kind.Type;

/** The findings catalogue of §2.1–2.4 without redFlag, condition and medicalClearance. */
final class Catalogue {

    static final Set<String> METHODS = words("RADIOGRAPH_COBB_T12S1 FLEXICURVE INCLINOMETER APP");
    static final Set<String> LEG_LENGTH_TYPES = words("STRUCTURAL FUNCTIONAL UNKNOWN");
    static final Set<String> FABER_LOCATIONS = words("GROIN POSTERIOR LATERAL");
    static final Set<String> PALPATED =
            words("ILIOPSOAS PSOAS_MAJOR ILIACUS RECTUS_FEMORIS TENSOR_FASCIAE_LATAE ADDUCTORS ERECTOR_SPINAE"
                    + " QUADRATUS_LUMBORUM HAMSTRINGS PIRIFORMIS LATISSIMUS_DORSI GASTROC_SOLEUS GLUTEUS_MAXIMUS"
                    + " GLUTEUS_MEDIUS GLUTEUS_MINIMUS TRANSVERSUS_ABDOMINIS RECTUS_ABDOMINIS EXTERNAL_OBLIQUE"
                    + " INTERNAL_OBLIQUE MULTIFIDUS");

    private static final String POSITIVE_NEGATIVE = "POSITIVE NEGATIVE";
    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        posture();
        length();
        strength();
        pain();
        neurology();
        history();
    }

    private Catalogue() {}

    static Kind kind(String code) {
        return KINDS.get(code);
    }

    static Set<String> words(String spaced) {
        return spaced.isEmpty() ? Set.of() : Set.of(spaced.split(" "));
    }

    /** §2.1. */
    private static void posture() {
        number("pelvicTiltAngle", BOTH_WHEN_ABSENT, "deg", -20, 40, "");
        choice("pelvicTiltObserved", MIDLINE, "ANTERIOR NEUTRAL POSTERIOR", "");
        choice("lumbarLordosisObserved", MIDLINE, "DECREASED NORMAL INCREASED", "");
        choice("lumbarLordosisExtent", MIDLINE, "SHORT_DEEP LONG_SHALLOW", "");
        number("lumbarLordosisAngle", MIDLINE, "deg", 0, 100, "method");
        choice("thoracicKyphosisObserved", MIDLINE, "DECREASED NORMAL INCREASED", "");
        bool("abdomenProtruding headForward roundedShoulders pelvisAnteriorShift trunkPosteriorLean", MIDLINE);
        bool("thoracolumbarParaspinalProminence glutealFlattening lateralLegRotation", BOTH_WHEN_ABSENT);
        choice("kneePosture", BOTH_WHEN_ABSENT, "FLEXED NEUTRAL HYPEREXTENDED", "");
        choice("hipPosture", BOTH_WHEN_ABSENT, "FLEXED NEUTRAL EXTENDED", "");
        number("iliacCrestHeightDifference", REQUIRED, "mm", 0, 60, "");
        number("legLengthDifference", REQUIRED, "mm", 0, 80, "type");
    }

    /** §2.2; every test may be painLimited. */
    private static void length() {
        number("modifiedThomasHipAngle", REQUIRED, "deg", -40, 60, "painLimited pelvisControlled");
        number("modifiedThomasKneeFlexion", REQUIRED, "deg", 0, 150, "painLimited pelvisControlled");
        number("modifiedThomasHipAbduction", REQUIRED, "deg", -20, 50, "painLimited pelvisControlled");
        choice("oberTest", REQUIRED, POSITIVE_NEGATIVE, "painLimited");
        choice("elyTest", REQUIRED, POSITIVE_NEGATIVE, "painLimited");
        number("hipExtensionPassive", REQUIRED, "deg", -30, 40, "painLimited");
        choice("lumbarFlexionReversal", MIDLINE, "FULL REDUCED ABSENT", "painLimited");
        number("modifiedSchober", MIDLINE, "cm", 0, 12, "painLimited");
        add("lumbarSideFlexionRestricted", CHOICE, MIDLINE, null, null, null, "LEFT RIGHT", "painLimited", true);
        number("passiveKneeExtensionDeficit", REQUIRED, "deg", 0, 90, "painLimited");
        number("straightLegRaiseHamstring", REQUIRED, "deg", 0, 130, "painLimited");
        number("hipAbductionPassive", REQUIRED, "deg", 0, 70, "painLimited");
        number("hipInternalRotation", REQUIRED, "deg", -10, 90, "painLimited painful");
        number("hipExternalRotation", REQUIRED, "deg", -10, 90, "painLimited");
        number("hipFlexionPassive", REQUIRED, "deg", 0, 150, "painLimited");
    }

    /** §2.3; every test may be painLimited. */
    private static void strength() {
        for (String test : words("mmtGluteusMaximus mmtGluteusMedius mmtHipFlexors mmtHamstrings mmtQuadriceps"
                + " mmtAnkleDorsiflexors mmtHalluxExtensor mmtPlantarflexors")) {
            add(test, GRADE, REQUIRED, null, null, null, "", "painLimited", false);
        }
        add("mmtAbdominals", GRADE, MIDLINE, null, null, null, "", "painLimited", false);
        choice("proneHipExtension", REQUIRED, "NORMAL GLUTE_DELAYED LUMBAR_MOTION BOTH", "painLimited");
        choice("hipAbductionPattern", REQUIRED, "NORMAL TFL QL PIRIFORMIS TRUNK_ROTATION", "painLimited");
        whole("activeHipAbductionScore", REQUIRED, "0-3", 0, 3, "painLimited");
        choice("trendelenburg", REQUIRED, "POSITIVE NEGATIVE NOT_VALID", "painLimited");
        number("singleLegStanceTime", REQUIRED, "s", 0, 120, "painLimited");
        choice("trunkCurlUp", MIDLINE, "PASS FAIL", "painLimited");
        number("doubleLegLoweringAngle", MIDLINE, "deg", 0, 90, "painLimited");
        whole("activeStraightLegRaiseScore", REQUIRED, "0-5", 0, 5, "painLimited");
        number("sidePlankTime", REQUIRED, "s", 0, 600, "painLimited");
        number("bieringSorensenTime", MIDLINE, "s", 0, 300, "painLimited");
        choice("proneInstability", MIDLINE, POSITIVE_NEGATIVE, "painLimited");
        String faults = "LOW_BACK_ARCH LOW_BACK_ROUND FORWARD_LEAN KNEE_VALGUS ASYM_SHIFT NONE";
        add("overheadSquat", SET, MIDLINE, null, null, null, faults, "painLimited", false);
    }

    private static void pain() {
        whole("painNRS", MIDLINE, "0-10", 0, 10, "");
        String places = "LUMBAR_MIDLINE LUMBAR_PARASPINAL_VERTICAL LUMBAR_DIFFUSE BUTTOCK SACROILIAC PUBIC GROIN HIP"
                + " ANTERIOR_THIGH LATERAL_THIGH POSTERIOR_THIGH KNEE BELOW_KNEE TROCHANTER MID_BACK FLANK ABDOMEN";
        many("painLocation", BOTH_WHEN_ABSENT, places, "");
        many(
                "painAggravatedBy",
                MIDLINE,
                "PROLONGED_SITTING PROLONGED_STANDING SIT_TO_STAND PRONE_LYING SUPINE_LEGS_STRAIGHT LUMBAR_EXTENSION"
                        + " LUMBAR_FLEXION WALKING_PUSH_OFF RUNNING STAIRS TWISTING NIGHT_REST COUGH_SNEEZE",
                "");
        many("painEasedBy", MIDLINE, "CROOK_LYING HIP_FLEXION MOVEMENT REST LYING", "");
        many("palpation", REQUIRED, "NONE TENDER ACTIVE_TRP LATENT_TRP HYPERTONIC", "muscle");
        bool("legSymptomsProgressive newPain onsetSudden documentedWorkUp", MIDLINE);
        bool("legParaesthesia", BOTH_WHEN_ABSENT);
        whole("painDurationDays", MIDLINE, "d", 0, 36500, "");
        whole("morningStiffnessMinutes", MIDLINE, "min", 0, 1440, "");
        add("symptomsChangedOn", DATE, MIDLINE, null, null, null, "", "", false);
    }

    private static void neurology() {
        choice("straightLegRaiseNeural", REQUIRED, POSITIVE_NEGATIVE, "");
        choice("slumpTest", REQUIRED, POSITIVE_NEGATIVE, "");
        choice("femoralNerveStretch", REQUIRED, POSITIVE_NEGATIVE, "");
        choice("reflexKnee", BOTH_WHEN_ABSENT, "NORMAL REDUCED ABSENT BRISK", "");
        choice("reflexAnkle", BOTH_WHEN_ABSENT, "NORMAL REDUCED ABSENT BRISK", "");
        choice("sensationDermatome", BOTH_WHEN_ABSENT, "NORMAL REDUCED ABSENT", "");
        choice("clonus", BOTH_WHEN_ABSENT, POSITIVE_NEGATIVE, "");
        choice("babinski", BOTH_WHEN_ABSENT, POSITIVE_NEGATIVE, "");
        choice("faber", REQUIRED, POSITIVE_NEGATIVE, "location");
        bool("neuroScreenNormal", MIDLINE);
    }

    private static void history() {
        whole("beightonScore", MIDLINE, "0-9", 0, 9, "");
        number("bloodPressureSystolic", MIDLINE, "mm[Hg]", 50, 300, "");
        number("bloodPressureDiastolic", MIDLINE, "mm[Hg]", 20, 200, "");
        number("sittingHoursPerDay", MIDLINE, "h/d", 0, 24, "");
        whole("sittingUninterruptedMinutes", MIDLINE, "min", 0, 1440, "");
        choice("sleepPosition", MIDLINE, "SUPINE PRONE SIDE SIDE_FETAL", "");
        choice("mattress", MIDLINE, "FIRM MEDIUM SOFT_SAGGING", "");
        bool("doesSitUps forcefulToeTouchStretching stressHigh", MIDLINE);
        many("activity", MIDLINE, "RUN CYCLE HIKE DRIVE DESK DANCE_GYM SPORT_FOOTBALL COUCH OTHER", "");
        choice("standsOnOneLegHabit", MIDLINE, "LEFT RIGHT", "");
        choice("sameSideSleeping", MIDLINE, "LEFT RIGHT", "");
        add("priorInjury", TEXT, MIDLINE, null, null, null, "", "", true);
        whole("age", MIDLINE, "a", 0, 120, "");
        choice("sex", MIDLINE, "M F", "");
        many("aaaRiskFactor", MIDLINE, "SMOKING COPD VASCULAR_DISEASE FAMILY_HISTORY HYPERTENSION HYPERLIPIDAEMIA", "");
        bool("aorticImagingNormal consentDeepAbdominal therapistTrainedDeepAbdominal alternativesTried", MIDLINE);
        bool("redFlagScreenComplete conditionsScreenComplete newBackPain", MIDLINE);
        whole("inflammatoryCriteriaCount", MIDLINE, "0-9", 0, 9, "");
        whole("gestationWeeks", MIDLINE, "wk", 0, 45, "");
        whole("weeksPostpartum", MIDLINE, "wk", 0, 104, "");
        whole("weeksSinceSurgery", MIDLINE, "wk", 0, 2600, "");
        whole("weeksSinceOnset", MIDLINE, "wk", 0, 2600, "");
    }

    private static void number(String code, Sides sides, String unit, int least, int most, String attributes) {
        add(code, NUMBER, sides, unit, least, most, "", attributes, false);
    }

    private static void whole(String code, Sides sides, String unit, int least, int most, String attributes) {
        add(code, WHOLE, sides, unit, least, most, "", attributes, false);
    }

    private static void choice(String code, Sides sides, String values, String attributes) {
        add(code, CHOICE, sides, null, null, null, values, attributes, false);
    }

    private static void many(String code, Sides sides, String values, String attributes) {
        add(code, CHOICE, sides, null, null, null, values, attributes, true);
    }

    private static void bool(String codes, Sides sides) {
        for (String code : codes.split(" ")) {
            add(code, BOOLEAN, sides, null, null, null, "", "", false);
        }
    }

    private static void add(
            String code,
            Type type,
            Sides sides,
            String unit,
            Integer least,
            Integer most,
            String values,
            String attributes,
            boolean multiple) {
        BigDecimal low = least == null ? null : BigDecimal.valueOf(least);
        BigDecimal high = most == null ? null : BigDecimal.valueOf(most);
        KINDS.put(code, new Kind(code, type, sides, unit, low, high, words(values), words(attributes), multiple));
    }
}
