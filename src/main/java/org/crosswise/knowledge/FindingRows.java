package org.crosswise.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosswise.knowledge.FindingKind.Type;

/** Reads the rows of {@code findings.yaml}. */
final class FindingRows {

    private static final List<String> GROUPS =
            List.of("screens", "person", "posture", "length", "movement", "strength", "pain", "habits");

    private FindingRows() {}

    static FindingKind read(Row row) {
        String code = row.text("code");
        Type type = row.constant("type", Type.class);
        FindingNumbers.require(row, type);
        requireWords(row, type);
        return new FindingKind(
                code,
                row.text("label"),
                row.oneOf("group", GROUPS),
                type,
                row.text("unit", ""),
                row.constant("side", FindingKind.Sides.class, FindingKind.Sides.NONE),
                row.yes("repeatable"),
                row.number("min"),
                row.number("max"),
                row.texts("values"),
                row.attributes(),
                row.text("recordedAs", code),
                row.text("prefer", ""),
                row.yes("painLimitable"),
                row.yes("neverStale"),
                row.text("lowWord", ""),
                row.text("highWord", ""),
                row.text("how"),
                row.text("normal", ""),
                row.number("resolution"),
                row.number("measurementError"),
                row.text("errorSource", ""),
                row.text("source"),
                row.texts("furtherSources"),
                FindingNumbers.best(row, type),
                row.yes("retest", "true"));
    }

    /** A choice offers values, and nothing else does; a preferred entry is told apart by an attribute. */
    private static void requireWords(Row row, Type type) {
        boolean chosen = type == Type.CHOICE || type == Type.CHOICES;
        List<String> values = row.texts("values");
        if (chosen && values.isEmpty()) {
            throw row.wrong("values", "\"values\": expected what can be chosen, found nothing");
        } else if (!chosen && row.has("values")) {
            throw row.wrong("values", "\"values\": only a choice has values, and this is " + word(type));
        }
        Map<String, List<String>> attributes = row.attributes();
        String prefer = row.text("prefer", "");
        if (!prefer.isEmpty() && !attributes.containsKey(prefer)) {
            throw row.wrong(
                    "prefer",
                    "\"prefer\": expected an attribute of this row, found " + prefer
                            + Nearest.hint(prefer, attributes.keySet()));
        }
    }

    static String word(Type type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
