package org.crosswise.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.fact.EarlierFlag;
import org.crosswise.fact.FollowUp;
import org.crosswise.fact.Interval;
import org.crosswise.fact.Retest;
import org.crosswise.fact.Standing;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.FlagLine;
import org.crosswise.report.Report;
import org.jspecify.annotations.Nullable;

/** Makes what the rules of a follow-up read: everything that two assessments hold, side by side. */
public final class SideBySide {

    private SideBySide() {}

    /** The facts; nothing of them is interpreted. */
    public static List<FollowUp> facts(Occasion before, Occasion today, Vocabulary vocabulary) {
        List<Retest> retests = new Measures(before, today, vocabulary).retests();
        List<FollowUp> facts = new ArrayList<>(retests);
        facts.addAll(new Outcomes(before.report(), today.report(), retests).held());
        facts.add(interval(before.report().assessedOn(), today.report().assessedOn()));
        facts.add(standing(before.report(), today.report()));
        for (FlagLine flag : before.report().flags()) {
            facts.add(new EarlierFlag(flag.code(), flag.about(), flag.side()));
        }
        return facts;
    }

    /**
     * The days of the two.
     *
     * @throws WrongOrderException when the earlier one is later; both may be of one day
     */
    public static Interval interval(@Nullable LocalDate before, @Nullable LocalDate today) {
        if (before != null && today != null && before.isAfter(today)) {
            throw new WrongOrderException(before, today);
        }
        return new Interval(before, today);
    }

    private static Standing standing(Report before, Report today) {
        return new Standing(
                before.safety().level().word(),
                today.safety().level().word(),
                today.safety().gate());
    }
}
