package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The measurement error (MDC95) of each measure, published ones of §2 and §5.3, and the smallest step of what is told. */
final class Precision {

    private static final Map<String, BigDecimal> ERRORS = new HashMap<>();
    private static final Map<String, BigDecimal> STEPS = Map.of("sittingHoursPerDay", new BigDecimal("0.5"));

    static {
        errors(1, "modifiedSchober activeHipAbductionScore activeStraightLegRaiseScore beightonScore");
        errors(2, "painNRS");
        errors(3, "pelvicTiltAngle");
        errors(5, "iliacCrestHeightDifference legLengthDifference");
        errors(7, "straightLegRaiseHamstring");
        errors(8, "modifiedThomasHipAngle modifiedThomasHipAbduction hipExtensionPassive passiveKneeExtensionDeficit");
        errors(8, "lumbarLordosisAngle hipAbductionPassive hipInternalRotation hipExternalRotation hipFlexionPassive");
        errors(10, "singleLegStanceTime doubleLegLoweringAngle bloodPressureDiastolic");
        errors(15, "sidePlankTime bloodPressureSystolic");
        errors(19, "modifiedThomasKneeFlexion");
        errors(20, "bieringSorensenTime");
    }

    private Precision() {}

    private static void errors(int error, String codes) {
        for (String code : codes.split(" ")) {
            ERRORS.put(code, BigDecimal.valueOf(error));
        }
    }

    static boolean isMeasured(String code) {
        return ERRORS.containsKey(code);
    }

    static BigDecimal error(String code) {
        return ERRORS.get(code);
    }

    /** What a difference of a number is counted in. */
    static BigDecimal unit(String code) {
        return isMeasured(code) ? ERRORS.get(code) : STEPS.getOrDefault(code, BigDecimal.ONE);
    }
}
