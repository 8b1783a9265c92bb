package org.crosswise.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A technique of §5.2.
 *
 * @param tags its hazard tags, starred or not
 * @param variants starred tag to the reason that names its milder variant
 */
record Technique(String code, Set<String> tags, Map<String, String> variants) {

    static final Technique MOTOR_CONTROL = of("MOTOR_CONTROL_EXERCISE", "");

    private static final Map<String, List<Technique>> BY_TARGET = new HashMap<>();

    static {
        row("DEEP_ABDOMINAL_PSOAS_RELEASE", "HO AB DP SU", "ILIOPSOAS@TIGHT");
        row("PSOAS_PIR_MET", "HO SU EX IS FL", "ILIOPSOAS@TIGHT", "RECTUS_FEMORIS@TIGHT");
        row("TABLE_EDGE_PASSIVE_STRETCH", "SU EX FL", "ILIOPSOAS@TIGHT");
        row("LOW_LUNGE_STRETCH", "EX LX BA", "ILIOPSOAS@TIGHT");
        row("STANDING_HIP_FLEXOR_STRETCH", "EX LX BA", "ILIOPSOAS@TIGHT");
        row("RECTUS_FEMORIS_STRETCH", "EX BA NS", "RECTUS_FEMORIS@TIGHT");
        row("TFL_RELEASE", "HO DP", "TENSOR_FASCIAE_LATAE@TIGHT");
        row("TFL_STRETCH", "EX AD BA", "TENSOR_FASCIAE_LATAE@TIGHT");
        row("ERECTOR_SPINAE_MASSAGE", "HO DP*LIGHT_PRESSURE_ONLY PR*SIDE_LYING", "ERECTOR_SPINAE@TIGHT");
        row("ERECTOR_SPINAE_STRETCH", "FL AD", "ERECTOR_SPINAE@TIGHT");
        row("QL_RELEASE", "HO DP PR", "QUADRATUS_LUMBORUM@TIGHT");
        row("QL_STRETCH", "TW", "QUADRATUS_LUMBORUM@TIGHT");
        row("HAMSTRING_GENTLE_STRETCH", "NS SU", "HAMSTRINGS@TIGHT");
        row("ADDUCTOR_STRETCH", "UL", "ADDUCTORS@TIGHT");
        row("PIRIFORMIS_RELEASE", "HO DP PR NS", "PIRIFORMIS@TIGHT");
        row("GLUTE_BRIDGE", "SU LX", "GLUTEUS_MAXIMUS@WEAK");
        row("SINGLE_LEG_BRIDGE", "SU LX UL", "GLUTEUS_MAXIMUS@WEAK");
        row("HIP_HINGE_SQUAT", "AD FL*UNLOADED", "GLUTEUS_MAXIMUS@WEAK");
        row("CLAMSHELL", "UL*SMALL_RANGE", "GLUTEUS_MEDIUS@WEAK");
        row("SIDE_LYING_HIP_ABDUCTION", "UL*SMALL_RANGE", "GLUTEUS_MEDIUS@WEAK");
        row("BAND_WALK", "UL BA", "GLUTEUS_MEDIUS@WEAK");
        row("BIRD_DOG", "BA LX", "GLUTEUS_MAXIMUS@WEAK", "ABDOMINALS@WEAK", "ERECTOR_SPINAE@LOW_ENDURANCE");
        row("ABDOMINAL_BRACING", "IS", "ABDOMINALS@WEAK");
        row("DEAD_BUG", "SU IS", "ABDOMINALS@WEAK");
        row("FRONT_PLANK", "PR IS", "ABDOMINALS@WEAK");
        row("SIDE_PLANK", "IS", "ABDOMINALS@WEAK");
        row("MCGILL_CURL_UP", "SU FL", "ABDOMINALS@WEAK");
        row("SLOW_SIT_BACK", "FL IS", "ABDOMINALS@WEAK");
        row("HIP_FLEXOR_STRENGTHENING", "IS", "HIP_FLEXORS@WEAK", "HIP_FLEXORS@LONG");
    }

    /** How a cell meets a technique. */
    enum Hit {
        NOT,
        STARRED_TAGS_ONLY,
        FULLY
    }

    private static void row(String code, String tags, String... targets) {
        Technique technique = of(code, tags);
        for (String target : targets) {
            BY_TARGET.computeIfAbsent(target, key -> new ArrayList<>()).add(technique);
        }
    }

    private static Technique of(String code, String tags) {
        Set<String> names = new HashSet<>();
        Map<String, String> variants = new HashMap<>();
        for (String tag : Catalogue.words(tags)) {
            int star = tag.indexOf('*');
            names.add(star < 0 ? tag : tag.substring(0, star));
            if (star >= 0) {
                variants.put(tag.substring(0, star), tag.substring(star + 1));
            }
        }
        return new Technique(code, Set.copyOf(names), Map.copyOf(variants));
    }

    static List<Technique> forTarget(String muscle, String axis) {
        return BY_TARGET.getOrDefault(muscle + "@" + axis, List.of());
    }

    boolean isStretch() {
        return code.endsWith("_STRETCH");
    }

    boolean handsOn() {
        return tags.contains("HO");
    }

    boolean hasAny(Set<String> barred) {
        return tags.stream().anyMatch(barred::contains);
    }
}
