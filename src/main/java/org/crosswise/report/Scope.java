package org.crosswise.report;

import java.time.LocalDate;
import org.crosswise.knowledge.Text;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the tool is for, when to stop, and how long a report holds. */
final class Scope {

    private static final int WEEKS = 6;

    private final Vocabulary vocabulary;

    Scope(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Where nothing may be done there is nothing to stop: what the level says stands instead. */
    About about(@Nullable LocalDate assessedOn, Safety safety) {
        return new About(
                assessedOn,
                assessedOn == null ? null : assessedOn.plusWeeks(WEEKS),
                text("SCOPE"),
                safety.withheld() ? safety.text() : text("STOP_RULES"),
                text("EXPIRY"));
    }

    private String text(String code) {
        Text text = vocabulary.texts().get(code);
        return text == null ? "" : text.text();
    }
}
