package org.crosswise.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code muscles.yaml}: muscles, the arms of the cross, and how far a class of evidence counts. */
final class MuscleRows {

    private static final List<String> AXES = List.of("TIGHT", "WEAK", "LONG", "LOW_ENDURANCE");
    private static final List<String> KINDS =
            List.of("LENGTH", "STRENGTH", "MOVEMENT", "PALPATION", "POSTURE", "HISTORY");

    private MuscleRows() {}

    static MuscleKind read(Row row) {
        List<MuscleKind.Axis> axes = new ArrayList<>();
        for (Row axis : row.rows("axes")) {
            axes.add(new MuscleKind.Axis(axis.oneOf("axis", AXES), axis.texts("tests")));
            axis.done();
        }
        return new MuscleKind(
                row.text("code"),
                row.text("label"),
                row.yes("midline"),
                row.constant("class", MuscleKind.Tendency.class, MuscleKind.Tendency.NONE),
                row.texts("antagonists"),
                row.text("anatomy"),
                axes,
                row.text("source"));
    }

    static ArmKind arm(Row row) {
        return new ArmKind(
                row.text("code"), row.text("label"), row.yes("midline"), row.some("states"), row.text("source"));
    }

    /** @throws TableException when a cap is no share, or of no class of evidence */
    static Map<String, BigDecimal> caps(Row row) {
        Map<String, BigDecimal> caps = new LinkedHashMap<>();
        for (String kind : row.keys()) {
            BigDecimal cap = row.number(kind);
            if (!KINDS.contains(kind)) {
                throw row.wrong(kind, "expected one of " + KINDS + ", found " + kind + Nearest.hint(kind, KINDS));
            } else if (cap == null || cap.signum() <= 0 || cap.compareTo(BigDecimal.ONE) > 0) {
                throw row.wrong(kind, "\"" + kind + "\": expected a number above 0 and at most 1, found " + cap);
            }
            caps.put(kind, cap);
        }
        return Map.copyOf(caps);
    }
}
