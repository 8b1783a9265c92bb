package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Another value that a finding could have had.
 *
 * @param value null when the finding would not be there
 */
record OtherValue(Object value, Distance distance) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** Every other value of a finding, in runs in which each value is farther than the one before. */
    static List<List<OtherValue>> of(Entry entry) {
        Kind kind = Catalogue.kind(entry.code());
        return switch (kind.type()) {
            case NUMBER -> List.of(numbers(kind, entry, TENTH), numbers(kind, entry, TENTH.negate()));
            case WHOLE -> List.of(numbers(kind, entry, BigDecimal.ONE), numbers(kind, entry, BigDecimal.ONE.negate()));
            case GRADE -> List.of(grades(entry.rank(), 1), grades(entry.rank(), -1));
            case BOOLEAN -> List.of(List.of(word(!entry.isTrue())));
            case CHOICE -> codes(kind, entry);
            case SET -> toggled(kind, entry);
            case DATE, TEXT -> List.of();
        };
    }

    private static List<OtherValue> numbers(Kind kind, Entry entry, BigDecimal step) {
        List<OtherValue> values = new ArrayList<>();
        BigDecimal unit = Precision.unit(entry.code());
        BigDecimal number = entry.number().add(step);
        while (number.compareTo(kind.least()) >= 0 && number.compareTo(kind.most()) <= 0) {
            values.add(new OtherValue(
                    number, new Distance(number.subtract(entry.number()).abs(), unit)));
            number = number.add(step);
        }
        return values;
    }

    private static List<OtherValue> grades(int recorded, int step) {
        List<OtherValue> values = new ArrayList<>();
        for (int rank = recorded + step; rank >= 0 && rank < MuscleGrade.count(); rank += step) {
            values.add(new OtherValue(rank, Distance.steps(rank - recorded)));
        }
        return values;
    }

    private static OtherValue word(Object value) {
        return new OtherValue(value, Distance.ONE);
    }

    /** A code that may stand there beside others is a tick: it could be missing. One that says what a test found is not. */
    private static List<List<OtherValue>> codes(Kind kind, Entry entry) {
        if (kind.multiple() && !kind.values().contains("NONE")) {
            return List.of(List.of(word(null)));
        }
        return kind.values().stream()
                .filter(code -> !entry.is(code))
                .map(code -> List.of(word(code)))
                .toList();
    }

    /** What was not seen could have been seen and the other way round; who has seen nothing has written NONE. */
    private static List<List<OtherValue>> toggled(Kind kind, Entry entry) {
        List<List<OtherValue>> values = new ArrayList<>();
        Set<Object> seen = new HashSet<>((Set<?>) entry.value());
        seen.remove("NONE");
        for (String code : kind.values()) {
            Set<Object> other = new HashSet<>(seen);
            if (!code.equals("NONE")) {
                if (!other.remove(code)) {
                    other.add(code);
                }
                values.add(List.of(word(other.isEmpty() ? Set.of("NONE") : other)));
            }
        }
        return values;
    }
}
