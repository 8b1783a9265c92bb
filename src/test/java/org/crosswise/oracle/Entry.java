package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One validated finding of one side (§2.5): the value is a rounded BigDecimal, a grade rank, a code, a Boolean, a date
 * or a set of codes.
 *
 * @param controlled pelvisControlled, absent = false
 * @param mark the one attribute of method, type, location or muscle, or ""
 */
record Entry(
        int index,
        String written,
        String code,
        Side side,
        Object value,
        boolean controlled,
        String mark,
        boolean painLimited,
        boolean painful) {

    BigDecimal number() {
        return (BigDecimal) value;
    }

    int rank() {
        return (Integer) value;
    }

    boolean is(String text) {
        return value.equals(text);
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    boolean atLeast(String limit) {
        return number().compareTo(new BigDecimal(limit)) >= 0;
    }

    boolean above(String limit) {
        return number().compareTo(new BigDecimal(limit)) > 0;
    }

    boolean atMost(String limit) {
        return !above(limit);
    }

    boolean below(String limit) {
        return !atLeast(limit);
    }

    /** Whether it is about that muscle; psoas major and iliacus are parts of the iliopsoas (§1). */
    boolean palpates(String muscle) {
        return mark.equals(muscle)
                || muscle.equals("ILIOPSOAS") && (mark.equals("PSOAS_MAJOR") || mark.equals("ILIACUS"));
    }

    boolean contains(String text) {
        return ((Set<?>) value).contains(text);
    }

    /** Whether two entries are readings of the same thing (§2.5 3). */
    boolean sameThing(Entry other) {
        return side == other.side && controlled == other.controlled && mark.equals(other.mark);
    }

    boolean sameValue(Entry other) {
        return value instanceof BigDecimal number && other.value instanceof BigDecimal its
                ? number.compareTo(its) == 0
                : value.equals(other.value);
    }

    Entry withValue(Object other) {
        return new Entry(index, written, code, side, other, controlled, mark, painLimited, painful);
    }

    /** Of equal duplicates painLimited and painful are true if one says so (§2.5 3). */
    Entry merged(Entry duplicate) {
        return new Entry(
                index,
                written,
                code,
                side,
                value,
                controlled,
                mark,
                painLimited || duplicate.painLimited,
                painful || duplicate.painful);
    }
}
