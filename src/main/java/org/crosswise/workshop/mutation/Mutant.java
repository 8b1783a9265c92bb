package org.crosswise.workshop.mutation;

import java.util.List;
import org.crosswise.drl.Place;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.workshop.evaluation.Tried;

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

    /** What it concludes of a case; what cannot be worked out concludes nothing that a case expects. */
    List<String> words(Tried tried) {
        try {
            return tried.words(changed);
        } catch (RuntimeException e) {
            return List.of("fails: " + e.getMessage());
        }
    }

    /** The kinds of change, each with what it asks a clinician. */
    public enum Operator {
        /** A limit that belongs to the range no longer does, or the other way round. */
        BOUNDARY("Does exactly the limit count? No case says so."),
        /** A comparison the other way round. */
        REVERSED("What if it were the other way round? No case would notice."),
        /** A number one step of reading up or down. */
        RESOLUTION("Would one step more or less matter? No case comes that near."),
        /** A number up or down by the measurement error of its finding. */
        MEASUREMENT_ERROR("Would a limit that is off by the measurement error matter? No case comes that near."),
        /** A muscle test's grade one step up or down. */
        GRADE("Would the next grade do as well? No case tells them apart."),
        /** Another word of the same kind. */
        WORD("Would the other one do as well? No case tells them apart."),
        /** The other side. */
        SIDE("Does the side matter? No case tells left from right."),
        /** One word of several is missing. */
        FEWER_WORDS("Is this one needed in the list? No case has it."),
        /** A condition that is no longer asked for. */
        DROPPED("Is this condition needed? In no case does it decide."),
        /** A condition denied, or a denial taken for its contrary. */
        DENIED("Does it matter whether this holds? In no case does it decide.");

        private final String question;

        Operator(String question) {
            this.question = question;
        }

        /** What it asks a clinician, one or two sentences. */
        public String question() {
            return question;
        }
    }
}
