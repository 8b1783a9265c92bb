package org.crosswise.report;

import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Source;

/**
 * A technique, self-care, advice or referral to consider, after all filters.
 *
 * @param code such as LOW_LUNGE_STRETCH
 * @param kind RELEASE, LENGTHEN, ACTIVATE, STRENGTHEN, MOTOR_CONTROL, SELF_CARE, ADVICE or REFERRAL
 * @param treats the supported states it is for, such as {@code ILIOPSOAS TIGHT}; empty when it needs none
 * @param side LEFT, RIGHT or NONE
 * @param step place in the sequence: 1 normalise the periphery, 2 restore muscle balance, 3 sensorimotor training, 4
 *     endurance in function
 * @param label for people
 * @param dose for the person's age, in words; empty when it has none
 * @param cautions what to mind, one sentence each
 * @param because the reasons
 * @param source where it comes from
 * @param doseSource where its dose comes from
 * @param furtherSources what else supports it, or speaks against it
 * @param evidence own, weak, moderate or strong
 */
public record RecommendationLine(
        String code,
        String kind,
        List<String> treats,
        Side side,
        int step,
        String label,
        String dose,
        List<String> cautions,
        List<Reason> because,
        Source source,
        Source doseSource,
        List<Source> furtherSources,
        String evidence) {

    public RecommendationLine {
        treats = List.copyOf(treats);
        cautions = List.copyOf(cautions);
        because = List.copyOf(because);
        furtherSources = List.copyOf(furtherSources);
    }

    /** The first muscle it is for; empty when it needs no muscle state. */
    public String muscle() {
        return treats.isEmpty() ? "" : treats.get(0).substring(0, treats.get(0).indexOf(' '));
    }
}
