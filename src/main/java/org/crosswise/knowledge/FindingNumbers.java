package org.crosswise.knowledge;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.knowledge.FindingKind.Type;

/** What a row of {@code findings.yaml} says in numbers, held against each other and against its type. */
final class FindingNumbers {

    /** What reports and conversions know; a scale such as 0-10 names its own ends. */
    private static final List<String> UNITS =
            List.of("deg", "a", "wk", "d", "h", "min", "s", "h/d", "m", "cm", "mm", "mm[Hg]");

    private static final List<String> ALL =
            List.of("unit", "min", "max", "resolution", "measurementError", "errorSource", "lowWord", "highWord");

    private FindingNumbers() {}

    /** @throws TableException when a number cannot be what it is there for */
    static void require(Row row, Type type) {
        if (isNumber(type)) {
            unit(row);
            range(row, type);
        } else {
            for (String key : ALL) {
                boolean graded = type == Type.GRADE && !key.equals("min") && !key.equals("max");
                if (row.has(key) && !graded) {
                    String word = FindingRows.word(type);
                    throw row.wrong(key, "\"" + key + "\": only a number has one, and this is " + word);
                }
            }
        }
        error(row);
    }

    private static boolean isNumber(Type type) {
        return type == Type.NUMBER || type == Type.INTEGER;
    }

    private static void unit(Row row) {
        String unit = row.text("unit", "");
        if (!unit.isEmpty() && !UNITS.contains(unit) && !unit.matches("[0-9]{1,3}-[0-9]{1,3}")) {
            throw row.wrong("unit", "\"unit\": expected one of " + UNITS + " or a scale such as 0-10, found " + unit);
        }
    }

    /** What is entered is rounded to one decimal; what is divided by must be above 0. */
    private static void range(Row row, Type type) {
        BigDecimal min = row.tenths("min");
        BigDecimal max = row.tenths("max");
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw row.wrong("min", "\"min\" is above \"max\": " + min + " is more than " + max);
        }
        for (String key : List.of("min", "max")) {
            BigDecimal end = row.tenths(key);
            if (type == Type.INTEGER && end != null && end.stripTrailingZeros().scale() > 0) {
                throw row.wrong(key, "\"" + key + "\": expected a whole number, found " + end);
            }
        }
    }

    /** The error of a measure comes from somewhere. */
    private static void error(Row row) {
        for (String key : List.of("resolution", "measurementError")) {
            BigDecimal number = row.tenths(key);
            if (number != null && number.signum() <= 0) {
                throw row.wrong(key, "\"" + key + "\": expected a number above 0, found " + number);
            }
        }
        if (row.has("measurementError") != row.has("errorSource")) {
            String key = row.has("errorSource") ? "measurementError" : "errorSource";
            throw row.wrong("\"measurementError\" and \"errorSource\" go together: the key \"" + key + "\" is missing");
        }
    }

    static Best best(Row row, Type type) {
        List<BigDecimal> range = isNumber(type) ? row.tenthsList("best") : List.of();
        if (range.isEmpty()) {
            return new Best(null, null, bestWords(row));
        } else if (range.size() != 2 || range.get(0).compareTo(range.get(1)) > 0) {
            throw row.wrong("best", "\"best\": expected the lowest and the highest of the best numbers");
        }
        BigDecimal min = row.number("min");
        BigDecimal max = row.number("max");
        if ((min != null && range.get(0).compareTo(min) < 0)
                || (max != null && range.get(1).compareTo(max) > 0)) {
            throw row.wrong("best", "\"best\": expected numbers from \"min\" to \"max\", found " + range);
        }
        return new Best(range.get(0), range.get(1), List.of());
    }

    private static List<String> bestWords(Row row) {
        List<String> values = row.texts("values");
        for (String word : row.texts("best")) {
            if (!values.isEmpty() && !values.contains(word)) {
                throw row.wrong(
                        "best", "\"best\": expected values of this row, found " + word + Nearest.hint(word, values));
            }
        }
        return row.texts("best");
    }
}
