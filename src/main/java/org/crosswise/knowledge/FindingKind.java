package org.crosswise.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of finding: what may be entered under a code, and how it is measured.
 *
 * @param code such as modifiedThomasHipAngle
 * @param label for people
 * @param group where it stands on a form: screens, person, posture, length, movement, strength, pain, habits
 * @param type how its value is written
 * @param unit UCUM code or scale, empty when it has none
 * @param sides whether it has a side
 * @param repeatable whether it may occur many times with different values
 * @param min lowest accepted number, null when it has none
 * @param max highest accepted number, null when it has none
 * @param values accepted codes of a CHOICE or CHOICES, empty otherwise
 * @param attributes accepted attributes; the list holds accepted values, empty for a yes/no attribute
 * @param recordedAs code under which it is recorded, its own unless it is another way to do the same test
 * @param prefer attribute whose entries supersede those without it on the same side, empty when there is none
 * @param painLimitable whether {@code painLimited} may be said of it
 * @param neverStale whether it counts however old it is
 * @param lowWord word for a value below zero, empty when the sign has no meaning
 * @param highWord word for a value above zero, empty when the sign has no meaning
 * @param how how to measure it
 * @param normal what is normal, in words
 * @param resolution smallest step it is read to, null when it is no number
 * @param measurementError smallest change beyond measurement error (MDC95) in its unit, null when it is not measured
 * @param errorSource key of {@code sources.yaml} for the measurement error, {@code own} when none is published, empty when
 *     there is no measurement error
 * @param source key of {@code sources.yaml}
 * @param furtherSources keys of what else supports it
 * @param best which values are best, own choices all of them
 * @param retest whether a follow-up compares it with the earlier value: not what was asked once, and no habit
 */
public record FindingKind(
        String code,
        String label,
        String group,
        Type type,
        String unit,
        Sides sides,
        boolean repeatable,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<String> values,
        Map<String, List<String>> attributes,
        String recordedAs,
        String prefer,
        boolean painLimitable,
        boolean neverStale,
        String lowWord,
        String highWord,
        String how,
        String normal,
        @Nullable BigDecimal resolution,
        @Nullable BigDecimal measurementError,
        String errorSource,
        String source,
        List<String> furtherSources,
        Best best,
        boolean retest) {

    public FindingKind {
        furtherSources = List.copyOf(furtherSources);
        values = List.copyOf(values);
        attributes = Map.copyOf(attributes);
    }

    /** How a value is written. */
    public enum Type {
        /** A decimal number. */
        NUMBER,
        /** A whole number. */
        INTEGER,
        /** A manual muscle test grade, see {@link Grade}. */
        GRADE,
        /** One code of a list. */
        CHOICE,
        /** Several codes of a list. */
        CHOICES,
        /** true or false. */
        BOOLEAN,
        /** A date, YYYY-MM-DD. */
        DATE,
        /** Free text that no rule reads. */
        TEXT,
        /** A code of the red-flag registry with its answer. */
        RED_FLAG,
        /** A code of the condition registry with its answer. */
        CONDITION,
        /** A medical clearance. */
        CLEARANCE
    }

    /** Whether a finding has a side. */
    public enum Sides {
        /** Midline or whole person: a side is refused. */
        NONE,
        /** A side must be named. */
        REQUIRED,
        /** Without a side it means both. */
        BOTH_WHEN_ABSENT
    }
}
