package org.crosswise.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.knowledge.Text;

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

    /** What a report names by its code; other texts come with it, or the page has words of its own. */
    private static final Set<String> NAMED = Set.of("pattern", "sign", "flag", "caution");

    /** Whether the text is shown. */
    boolean names(Text text) {
        return this == FULL || NAMED.contains(text.kind());
    }

    /** Whether rows of that table show the field. */
    boolean shows(String table, String field) {
        return this == FULL || ON_THE_PAGE.getOrDefault(table, List.of()).contains(field);
    }
}
