package org.crosswise.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Grade;
import org.crosswise.knowledge.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads the value of a finding by its kind. */
final class Values {

    private final Dates dates;

    Values(Dates dates) {
        this.dates = dates;
    }

    /** The value as {@link Valid#value()} has it. */
    Object read(FindingKind kind, @Nullable Object value, @Nullable String unit) {
        if (value == null) {
            throw new Rejection("no-value", Expected.value(kind));
        }
        if (kind.type() == FindingKind.Type.NUMBER || kind.type() == FindingKind.Type.INTEGER) {
            return Numbers.read(kind, value, unit);
        }
        refuseOtherUnit(kind, unit);
        return word(kind, value);
    }

    private static void refuseOtherUnit(FindingKind kind, @Nullable String unit) {
        if (unit != null && !unit.equals(kind.unit())) {
            throw Numbers.wrongUnit(kind, unit);
        }
    }

    private Object word(FindingKind kind, Object value) {
        return switch (kind.type()) {
            case GRADE -> grade(kind, value);
            case CHOICE -> choice(kind, value);
            case CHOICES -> choices(kind, value);
            case DATE -> dates.past(kind.code(), value).toString();
            case TEXT -> text(kind, value);
            default -> truth(kind, value);
        };
    }

    private static String grade(FindingKind kind, Object value) {
        boolean written = value instanceof BigDecimal number && number.scale() == 0;
        String grade = written || value instanceof String ? value.toString().replace('\u2212', '-') : "";
        if (!Grade.ALL.contains(grade)) {
            throw new Rejection("unknown-value", Expected.value(kind));
        }
        return grade;
    }

    private static String choice(FindingKind kind, Object value) {
        if (value instanceof String word && kind.values().contains(word)) {
            return word;
        }
        throw new Rejection("unknown-value", Expected.value(kind) + Nearest.hint(String.valueOf(value), kind.values()));
    }

    private static List<String> choices(FindingKind kind, Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            throw new Rejection("not-a-list", Expected.value(kind));
        }
        return list.stream()
                .map(element -> choice(kind, element == null ? "" : element))
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(FindingKind kind, Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new Rejection("not-a-text", Expected.value(kind));
    }

    private static Boolean truth(FindingKind kind, Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new Rejection("not-a-boolean", Expected.value(kind));
    }
}
