package org.crosswise.assessment;

import java.util.List;

/**
 * How far a registry was asked.
 *
 * @param index 0-based place of the tick "all asked", −1 without one
 * @param code {@code redFlagScreen} or {@code conditionsScreen}
 * @param ticked whether "all asked, those not listed are absent" was ticked
 * @param allAnswered whether every code of the registry was answered YES or NO
 * @param unknown the items that were answered UNKNOWN
 * @param unreadable whether an entry was rejected, is not in the registry, or was answered YES and also NO or UNKNOWN
 * @param otherDay whether the tick or an entry is dated on another day than the assessment
 */
public record Screened(
        int index,
        String code,
        boolean ticked,
        boolean allAnswered,
        List<Unknown> unknown,
        boolean unreadable,
        boolean otherDay) {

    public Screened {
        unknown = List.copyOf(unknown);
    }
}
