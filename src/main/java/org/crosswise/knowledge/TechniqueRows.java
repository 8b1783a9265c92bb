package org.crosswise.knowledge;

import java.util.List;

/** Reads the rows of {@code techniques.yaml}. */
final class TechniqueRows {

    private static final List<String> KINDS = List.of(
            "RELEASE", "LENGTHEN", "ACTIVATE", "STRENGTHEN", "MOTOR_CONTROL", "SELF_CARE", "ADVICE", "REFERRAL");

    private TechniqueRows() {}

    static Technique read(Row row, int order) {
        int step = row.whole("step", 2);
        if (step < 1 || step > 4) {
            throw row.wrong("step", "\"step\": expected 1 to 4, found " + step);
        }
        if (!row.text("milder", "").isEmpty() && !row.has("milderTags")) {
            throw row.wrong("milder", "\"milder\": expected \"milderTags\" beside it, which that variant avoids");
        }
        return new Technique(
                row.text("code"),
                row.text("label"),
                row.oneOf("kind", KINDS),
                step,
                order,
                row.texts("treats"),
                row.texts("tags"),
                row.texts("milderTags"),
                row.text("milder", ""),
                row.yes("allowedAtRefer"),
                !row.yes("neverAdvised"),
                row.textMap("dose"),
                row.oneOf("evidence", TextRows.STRENGTHS),
                row.text("source"),
                row.text("doseSource", row.text("source")),
                row.texts("furtherSources"));
    }
}
