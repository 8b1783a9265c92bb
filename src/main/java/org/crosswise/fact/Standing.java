package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * The safety levels of two assessments.
 *
 * @param before level of the earlier one: none, refer, urgent or emergency
 * @param today level of today's one
 * @param gate today's gate
 */
public record Standing(String before, String today, String gate) implements FollowUp {

    /** Whether the level is higher today. */
    public boolean isRisen() {
        return Level.of(today).compareTo(Level.of(before)) > 0;
    }

    @Override
    public Side side() {
        return Side.NONE;
    }
}
