package org.crosswise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the tool is for, when to stop, and how long a report holds. */
final class Scope {

    private static final List<String> TEXTS = List.of("SCOPE", "STOP_RULES", "EXPIRY");
    private static final int WEEKS = 6;

    private final Vocabulary vocabulary;

    Scope(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Without what the notices say already; the last sentence names the day on which the report expires. */
    List<String> lines(@Nullable LocalDate assessedOn, List<String> notices) {
        List<String> lines = new ArrayList<>();
        for (String code : TEXTS) {
            add(code, notices, lines);
        }
        if (assessedOn != null) {
            lines.add("Assessed on " + assessedOn + ", expires on " + assessedOn.plusWeeks(WEEKS) + ".");
        }
        return lines;
    }

    private void add(String code, List<String> notices, List<String> lines) {
        if (vocabulary.texts().containsKey(code)
                && !notices.contains(vocabulary.text(code).text())) {
            lines.add(vocabulary.text(code).text());
        }
    }
}
