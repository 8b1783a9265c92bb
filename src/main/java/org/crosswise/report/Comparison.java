package org.crosswise.report;

import java.time.LocalDate;
import java.util.List;
import org.crosswise.fact.Level;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an earlier assessment. When today's level is urgent or emergency all lists are empty: nothing may
 * distract from it.
 *
 * @param since day of the earlier assessment, null when it names none
 * @param days between the two, −1 when one of them names no day
 * @param inputSha256 of the earlier document, 64 hexadecimal digits
 * @param levelBefore safety level of the earlier assessment
 * @param levelToday safety level of today's assessment
 * @param next what follows, with its reasons
 * @param measures every measure of one of the two, in the order of the table
 * @param states muscle states that were found in one of the two and not in the other
 * @param patterns patterns that were given in one of the two and not in the other
 * @param notices sentences that the reader must see
 * @param reviewsDue rules of a follow-up whose review was due before today's assessment; in the report's list too
 */
public record Comparison(
        @Nullable LocalDate since,
        int days,
        String inputSha256,
        Level levelBefore,
        Level levelToday,
        List<NextStepLine> next,
        List<ChangeLine> measures,
        List<TurnLine> states,
        List<TurnLine> patterns,
        List<String> notices,
        List<OverdueReview> reviewsDue) {

    public Comparison {
        next = List.copyOf(next);
        measures = List.copyOf(measures);
        states = List.copyOf(states);
        patterns = List.copyOf(patterns);
        notices = List.copyOf(notices);
        reviewsDue = List.copyOf(reviewsDue);
    }

    /** Whether the safety level is higher today. */
    public boolean isLevelRisen() {
        return levelToday.compareTo(levelBefore) > 0;
    }
}
