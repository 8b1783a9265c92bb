package org.crosswise.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Grade;
import org.jspecify.annotations.Nullable;

/** Says in words what may be entered. */
final class Expected {

    private Expected() {}

    /** What the value of a finding may be, such as {@code expected −40…60 deg}. */
    static String value(FindingKind kind) {
        return "expected "
                + switch (kind.type()) {
                    case NUMBER -> range(kind);
                    case INTEGER -> "a whole number, " + range(kind);
                    case GRADE -> "a grade, " + oneOf(Grade.ALL);
                    case CHOICE -> oneOf(kind.values());
                    case CHOICES -> "a list of " + String.join(", ", kind.values());
                    case BOOLEAN, CLEARANCE -> "true or false";
                    case DATE -> "a day, YYYY-MM-DD";
                    case TEXT -> "text";
                    case RED_FLAG, CONDITION -> "a code of its registry";
                };
    }

    static String oneOf(List<String> words) {
        return "one of " + String.join(", ", words);
    }

    /** A number without exponent and trailing zeros, with a true minus sign. */
    static String number(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return plain.replace('-', '\u2212');
    }

    private static String range(FindingKind kind) {
        boolean scale = kind.unit().matches("\\d+-\\d+");
        return limit(kind.min()) + "…" + limit(kind.max())
                + (scale || kind.unit().isEmpty() ? "" : " " + kind.unit());
    }

    private static String limit(@Nullable BigDecimal limit) {
        return limit == null ? "" : number(limit);
    }
}
