package org.crosswise.workshop.evaluation;

import java.util.List;
import org.crosswise.drl.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One way of a rule through the facts.
 *
 * @param fulfilled the conditions that held, with what fulfilled them
 * @param stopped the first that did not; null when the rule fires
 * @param after what the rule asks for behind it
 * @param bindings what was bound
 */
record Course(List<Step> fulfilled, @Nullable Step stopped, List<Condition> after, Bindings bindings) {

    Course {
        fulfilled = List.copyOf(fulfilled);
        after = List.copyOf(after);
    }
}
