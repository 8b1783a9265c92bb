package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * A flag that the earlier assessment set.
 *
 * @param code of the flag, such as SAFETY_NET
 * @param about what it is about, empty when it has nothing
 * @param side the side it is about
 */
public record EarlierFlag(String code, String about, Side side) implements FollowUp {}
