package org.crosswise.workshop.evaluation;

import org.crosswise.drl.Condition;
import org.crosswise.drl.Expression;

/** Hears how a rule's conditions were worked through. */
public interface Witness {

    Witness NOBODY = new Witness() {};

    /** A single condition was asked of a fact. */
    default void saw(Expression condition, Evaluator asked, boolean held) {}

    /** A pattern was reached, with what was bound before it. */
    default void reached(Condition.Pattern pattern, Bindings bindings) {}

    /** A fact fulfilled a pattern. */
    default void fulfilled(Condition.Pattern pattern, Object fact) {}
}
