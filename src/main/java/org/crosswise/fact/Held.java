package org.crosswise.fact;

import java.util.List;
import org.crosswise.assessment.Side;

/**
 * A muscle state or a pattern, as two assessments held it.
 *
 * @param kind STATE or PATTERN
 * @param code muscle or group of a state; code of a pattern
 * @param axis of a state: TIGHT, WEAK, LONG or LOW_ENDURANCE; empty for a pattern
 * @param side of the state or pattern
 * @param before what the earlier assessment said: a state, GIVEN, NONE when it said nothing of it, STOPPED when an alarm
 *     ended it before anything was inferred
 * @param today what today's assessment says, in the same words
 * @param groundsBefore the measures that spoke for it in the earlier assessment
 * @param groundsToday the measures that speak for it today
 */
public record Held(
        String kind,
        String code,
        String axis,
        Side side,
        String before,
        String today,
        List<Ground> groundsBefore,
        List<Ground> groundsToday)
        implements FollowUp {

    public Held {
        groundsBefore = List.copyOf(groundsBefore);
        groundsToday = List.copyOf(groundsToday);
    }

    /**
     * A measure that spoke for it.
     *
     * @param retest the measure in both assessments
     * @param kind class of the evidence it gave, such as LENGTH; empty for a pattern
     */
    public record Ground(Retest retest, String kind) {}

    /** Whether measures of these classes spoke for it before and all of them were measured again in the same way. */
    public boolean repeated(String... kinds) {
        return allTwice(groundsBefore, List.of(kinds));
    }

    /** Whether measures of these classes speak for it today and all of them were measured before in the same way. */
    public boolean testedBefore(String... kinds) {
        return allTwice(groundsToday, List.of(kinds));
    }

    /** Whether it rests on this measure, in one of the two assessments. */
    public boolean restsOn(Change change) {
        return groundsBefore.stream().anyMatch(ground -> ground.retest().equals(change.of()))
                || groundsToday.stream().anyMatch(ground -> ground.retest().equals(change.of()));
    }

    private static boolean allTwice(List<Ground> grounds, List<String> kinds) {
        List<Ground> asked = grounds.stream()
                .filter(ground -> kinds.isEmpty() || kinds.contains(ground.kind()))
                .toList();
        return !asked.isEmpty()
                && asked.stream().allMatch(ground -> ground.retest().isSameWay());
    }
}
