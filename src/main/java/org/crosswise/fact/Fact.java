package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * What rules read: a {@link Finding} that was entered, a {@link Conclusion} that a rule drew, or of two assessments a
 * {@link FollowUp}. Immutable.
 */
public sealed interface Fact permits Finding, Conclusion, FollowUp {

    /** The patient's side that this speaks of; {@link Side#NONE} for the midline or the whole person. */
    Side side();
}
