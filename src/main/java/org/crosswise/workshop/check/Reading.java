package org.crosswise.workshop.check;

import java.util.List;
import java.util.Map;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.engine.Allowed;
import org.jspecify.annotations.Nullable;

/**
 * A pattern where it stands in a rule.
 *
 * @param pattern in one way of writing, see {@link OneWriting}
 * @param mode what the rule wants of the facts it matches
 * @param bound what the rule calls the fact or the list of facts, null when it does not name it
 * @param variables the types of what is bound before it, and by it
 * @param atoms its conditions that limit one property
 */
record Reading(Pattern pattern, Mode mode, @Nullable String bound, Map<String, Class<?>> variables, List<Atom> atoms) {

    enum Mode {
        /** The rule fires for each of them. */
        PRESENT,
        /** At least one must be there, whichever. */
        EXISTS,
        /** All of them are gathered into a list that is never empty. */
        COUNTED,
        /** All of them are gathered into a list that may be empty. */
        GATHERED,
        /** None may be there. */
        DENIED,
        /** They may not be there together with others. */
        DENIED_TOGETHER
    }

    Reading {
        variables = Map.copyOf(variables);
        atoms = List.copyOf(atoms);
    }

    /** Whether the rule needs at least one of them. */
    boolean isNeeded() {
        return mode == Mode.PRESENT || mode == Mode.EXISTS || mode == Mode.COUNTED;
    }

    /** Whether it must be known that no more of them will come. */
    boolean isClosed() {
        return mode != Mode.PRESENT && mode != Mode.EXISTS;
    }

    /** The fact type; null when there is none of that name. */
    @Nullable
    Class<?> type() {
        return Allowed.type(pattern.type());
    }
}
