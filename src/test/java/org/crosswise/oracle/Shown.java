package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** Findings, values and changes in words that compare. */
public final class Shown {

    private Shown() {}

    static String change(Entry entry, Object other) {
        boolean grade = Catalogue.kind(entry.code()).type() == Kind.Type.GRADE;
        return entry.code() + "@" + entry.side() + "@" + entry.mark() + " "
                + (grade ? MuscleGrade.written(entry.rank()) : value(entry.value())) + " -> "
                + (grade ? MuscleGrade.written((Integer) other) : value(other));
    }

    /** Whatever a finding can have as its value, but a grade that is no text; null is nothing. */
    public static String value(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).sorted().collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    /** Patterns or the state that come instead. */
    public static String becomes(Collection<String> instead) {
        return instead.stream()
                .map(pattern -> pattern.replace("@NONE", "").replace('@', ' '))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
