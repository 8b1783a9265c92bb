package org.crosswise.workshop.mutation;

import org.crosswise.drl.Place;
import org.crosswise.drl.RuleFile.RuleText;

/**
 * A rule with one part changed.
 *
 * @param original the rule as it is
 * @param changed the rule with the change
 * @param operator what kind of change it is
 * @param change the change in words, such as {@code (value > 0) becomes (value >= 0)}
 * @param place where the changed part stands
 */
public record Mutant(RuleText original, RuleText changed, Operator operator, String change, Place place) {

    /** The kinds of change. */
    public enum Operator {
        /** A limit that belongs to the range no longer does, or the other way round. */
        BOUNDARY,
        /** A comparison the other way round. */
        REVERSED,
        /** A number one step of reading up or down. */
        RESOLUTION,
        /** A number up or down by the measurement error of its finding. */
        MEASUREMENT_ERROR,
        /** A muscle test's grade one step up or down. */
        GRADE,
        /** Another word of the same kind. */
        WORD,
        /** The other side. */
        SIDE,
        /** One word of several is missing. */
        FEWER_WORDS,
        /** A condition that is no longer asked for. */
        DROPPED,
        /** A condition denied, or a denial taken for its contrary. */
        DENIED
    }
}
