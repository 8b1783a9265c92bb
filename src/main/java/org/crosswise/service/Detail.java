package org.crosswise.service;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How much of the vocabulary is written. */
enum Detail {
    /** Every field of every row. */
    FULL,
    /** What the page shows. */
    PAGE;

    private static final Map<String, List<String>> ON_THE_PAGE = Map.of(
            "findings",
            List.of(
                    "code",
                    "label",
                    "group",
                    "type",
                    "unit",
                    "sides",
                    "repeatable",
                    "min",
                    "max",
                    "values",
                    "attributes",
                    "prefer",
                    "painLimitable",
                    "lowWord",
                    "highWord",
                    "how"),
            "conditions",
            List.of("code", "label", "askable", "sided", "qualifier", "name", "max", "attributes"),
            "redFlags",
            List.of("code", "question"),
            "muscles",
            List.of("code", "label"),
            "techniques",
            List.of("code", "label"),
            "tests",
            List.of("code", "label", "records"),
            "texts",
            List.of("code", "label"));

    /** Texts that no report names by their code: they are part of its notices, or the page has its own words. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(HONESTY|HAZARD|LEVEL|GATE|CLASS)_.*|(RETEST|AGE_GOES|GO|NO_CONCL|STOP|SETTLE)_.*"
                    + "|SCOPE|REASSESS|EXPIRY|PACKAGE|HIP_FLEXOR_STRETCHES|DEEP_WORK|BODY_WEIGHT|NOT_HEALTHY|SCREEN_INCOMPLETE"
                    + "|CONDITIONS_NOT_SCREENED|CLEARANCE_NOT_COUNTED|HISTORY_ONLY|NEUROLOGICAL_NOT_EXCLUDED|GLUTEUS_MEDIUS_L5"
                    + "|HIP_ROTATION_LIMITED_PAINLESS|FIRST_PAIN_AFTER_55|SIDE_PLANK_ASYMMETRY|AAA_SCREENING|PREGNANCY_POSTURE"
                    + "|REFERRED_PAIN|LEG_PAIN_NOT_EXPLAINED|THOMAS_OTHER_KNEE|INTERVAL_UNKNOWN|OTHER_SEX|EARLIER_ALARM");

    /** Whether the text of that code is shown. */
    boolean names(String code) {
        return this == FULL || !UNNAMED.matcher(code).matches();
    }

    /** Whether rows of that table show the field. */
    boolean shows(String table, String field) {
        return this == FULL || ON_THE_PAGE.getOrDefault(table, List.of()).contains(field);
    }
}
