package org.crosswise.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A row of the techniques table: a technique, self-care, advice or a referral.
 *
 * @param code such as LOW_LUNGE_STRETCH
 * @param label for people
 * @param kind RELEASE, LENGTHEN, ACTIVATE, STRENGTHEN, MOTOR_CONTROL, SELF_CARE, ADVICE or REFERRAL
 * @param step place in the sequence: 1 normalise the periphery, 2 restore muscle balance, 3 sensorimotor training, 4
 *     endurance in function
 * @param order place in the table, for a stable order within a step
 * @param treats states it is for, such as {@code ILIOPSOAS TIGHT}
 * @param tags hazard tags that no variant avoids
 * @param milderTags hazard tags that the milder variant avoids
 * @param milder code of the caution that tells the milder variant, empty when there is none
 * @param allowedAtRefer whether it may be given while a referral or a screen is open
 * @param advisable whether it may be recommended at all; others only appear as prohibitions
 * @param dose dose by age group, in words: key {@code adult}, and {@code from65} where it differs
 * @param evidence own, weak, moderate or strong
 * @param source key of {@code sources.yaml}
 * @param doseSource key of where the dose comes from
 * @param furtherSources keys of what else supports it, or speaks against it
 */
public record Technique(
        String code,
        String label,
        String kind,
        int step,
        int order,
        List<String> treats,
        List<String> tags,
        List<String> milderTags,
        String milder,
        boolean allowedAtRefer,
        boolean advisable,
        Map<String, String> dose,
        String evidence,
        String source,
        String doseSource,
        List<String> furtherSources) {

    private static final List<String> NO_TECHNIQUES = List.of("SELF_CARE", "ADVICE", "REFERRAL");

    public Technique {
        treats = List.copyOf(treats);
        tags = List.copyOf(tags);
        milderTags = List.copyOf(milderTags);
        dose = Map.copyOf(dose);
        furtherSources = List.copyOf(furtherSources);
    }

    /** Whether it is done to or by the person as treatment, and no advice, self-care or referral. */
    public boolean isTechnique() {
        return !NO_TECHNIQUES.contains(kind);
    }

    /** Whether it bears the hazard tag, avoidable or not. */
    public boolean isTagged(String tag) {
        return tags.contains(tag) || milderTags.contains(tag);
    }
}
