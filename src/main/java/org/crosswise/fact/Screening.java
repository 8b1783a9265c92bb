package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * How far one of the two screens was asked: {@code redFlagScreen} or {@code conditionsScreen}. Always present.
 *
 * @param index 0-based place of the tick "all asked", −1 without one
 * @param code {@code redFlagScreen} or {@code conditionsScreen}
 * @param ticked whether "all asked, those not listed are absent" was ticked
 * @param allAnswered whether every code of the registry was answered YES or NO
 * @param unknown whether an item was answered UNKNOWN
 * @param unreadable whether an entry was rejected, is not in the registry, or was answered YES and also NO or UNKNOWN
 * @param otherDay whether the tick or an entry is dated on another day than the assessment
 */
public record Screening(
        int index,
        String code,
        boolean ticked,
        boolean allAnswered,
        boolean unknown,
        boolean unreadable,
        boolean otherDay)
        implements Finding {

    @Override
    public Side side() {
        return Side.NONE;
    }
}
