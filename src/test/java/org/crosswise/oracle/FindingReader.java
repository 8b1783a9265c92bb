package org.crosswise.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one finding of the catalogue (§2.5 2): its entries, one a side, or null when it is rejected. */
final class FindingReader {

    private final Dates dates;

    FindingReader(Dates dates) {
        this.dates = dates;
    }

    List<Entry> read(int index, RawFinding finding) {
        String code = finding.code().equals("modifiedOberTest") ? "oberTest" : finding.code();
        Kind kind = Catalogue.kind(code);
        if (kind == null || !attributesAreValid(kind, finding.attributes())) {
            return null;
        }
        List<Side> sides = sides(kind, finding.side());
        Object value = value(kind, finding.value(), finding.unit());
        if (sides == null || value == null) {
            return null;
        }
        return sides.stream()
                .map(side -> entry(index, finding, code, side, value))
                .toList();
    }

    private static Entry entry(int index, RawFinding finding, String code, Side side, Object value) {
        Map<String, Object> attributes = finding.attributes();
        return new Entry(
                index,
                finding.code(),
                code,
                side,
                value,
                Boolean.TRUE.equals(attributes.get("pelvisControlled")),
                mark(attributes),
                Boolean.TRUE.equals(attributes.get("painLimited")),
                Boolean.TRUE.equals(attributes.get("painful")));
    }

    private static String mark(Map<String, Object> attributes) {
        for (String name : List.of("method", "type", "location", "muscle")) {
            if (attributes.get(name) != null) {
                return (String) attributes.get(name);
            }
        }
        return "";
    }

    private boolean attributesAreValid(Kind kind, Map<String, Object> attributes) {
        if (kind.attributes().contains("muscle") && attributes.get("muscle") == null) {
            return false;
        }
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            if (attribute.getValue() != null && !attributeIsValid(kind, attribute.getKey(), attribute.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean attributeIsValid(Kind kind, String name, Object value) {
        if (name.equals("date")) {
            return dates.acceptable(value);
        }
        if (!kind.attributes().contains(name)) {
            return false;
        }
        return switch (name) {
            case "painLimited", "pelvisControlled", "painful" -> value instanceof Boolean;
            case "method" -> Catalogue.METHODS.contains(value);
            case "type" -> Catalogue.LEG_LENGTH_TYPES.contains(value);
            case "location" -> Catalogue.FABER_LOCATIONS.contains(value);
            default -> Catalogue.PALPATED.contains(value);
        };
    }

    /** The sides it stands for, or null when the side is missing or not allowed (§2.5 2, 3, 6, 7). */
    private static List<Side> sides(Kind kind, String side) {
        if (kind.sides() == Kind.Sides.MIDLINE) {
            return side == null ? Side.MIDLINE : null;
        }
        if (side == null) {
            return kind.sides() == Kind.Sides.BOTH_WHEN_ABSENT ? Side.BOTH : null;
        }
        return switch (side) {
            case "LEFT" -> List.of(Side.LEFT);
            case "RIGHT" -> List.of(Side.RIGHT);
            case "BILATERAL" -> Side.BOTH;
            default -> null;
        };
    }

    private Object value(Kind kind, Object value, String unit) {
        boolean numeric = kind.type() == Kind.Type.NUMBER || kind.type() == Kind.Type.WHOLE;
        if (value == null || unit != null && !numeric) {
            return null;
        }
        return switch (kind.type()) {
            case NUMBER, WHOLE -> value instanceof BigDecimal number ? number(kind, number, unit) : null;
            case CHOICE -> kind.values().contains(value) ? value : null;
            case SET -> value instanceof List<?> list ? set(kind, list) : null;
            case BOOLEAN -> value instanceof Boolean ? value : null;
            case GRADE -> MuscleGrade.rank(value);
            case DATE -> date(value);
            case TEXT -> value instanceof String ? value : null;
        };
    }

    /** Convert, check the range, round HALF_UP to 0.1 (boundary convention). */
    private static BigDecimal number(Kind kind, BigDecimal written, String unit) {
        BigDecimal number = Units.convert(written, unit, kind.unit());
        if (number == null || number.compareTo(kind.least()) < 0 || number.compareTo(kind.most()) > 0) {
            return null;
        }
        if (kind.type() == Kind.Type.WHOLE) {
            return number.stripTrailingZeros().scale() <= 0 ? number : null;
        }
        return number.setScale(1, RoundingMode.HALF_UP);
    }

    private static Set<String> set(Kind kind, List<?> list) {
        Set<String> codes = new HashSet<>();
        for (Object element : list) {
            if (element == null || !kind.values().contains(element)) {
                return null;
            }
            codes.add((String) element);
        }
        return codes;
    }

    private LocalDate date(Object value) {
        LocalDate date = Dates.parse(value);
        return date == null || dates.inFuture(date) ? null : date;
    }
}
