package org.crosswise.knowledge;

import java.util.List;

/** Reads the rows of {@code sources.yaml}, {@code texts.yaml} and {@code contested.yaml}. */
final class TextRows {

    static final List<String> STRENGTHS = List.of("own", "weak", "moderate", "strong");

    private static final List<String> KINDS = List.of("guideline", "study", "textbook", "article", "own choice");

    private static final List<String> USES = List.of(
            "level", "hazard", "class", "sign", "pattern", "flag", "notice", "caution", "explanation", "next-step");

    private TextRows() {}

    static Source source(Row row) {
        return new Source(
                row.text("key"),
                row.oneOf("kind", KINDS),
                row.text("title"),
                row.text("supports"),
                row.oneOf("strength", STRENGTHS),
                row.text("checked"),
                row.text("reference", ""));
    }

    static Text text(Row row) {
        return new Text(
                row.text("code"),
                row.oneOf("kind", USES),
                row.text("label"),
                row.text("text"),
                row.text("source"),
                row.texts("furtherSources"));
    }

    static Contested contested(Row row) {
        return new Contested(
                row.text("code"), row.text("label"), row.text("text"), row.text("otherView"), row.some("sources"));
    }
}
