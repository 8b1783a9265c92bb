package org.crosswise.fact;

import java.util.Arrays;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Technique;

/**
 * A technique, self-care or referral that something speaks for, before the filters.
 *
 * @param technique its row of the table
 * @param side LEFT, RIGHT or NONE
 */
public record Candidate(Technique technique, Side side) implements Conclusion {

    /** A technique on one side, or {@link Side#NONE} for the midline. */
    public static Candidate of(Technique technique, Side side) {
        return new Candidate(technique, side);
    }

    /** Something that has no side. */
    public static Candidate of(Technique technique) {
        return new Candidate(technique, Side.NONE);
    }

    public String getCode() {
        return technique.code();
    }

    public String getKind() {
        return technique.kind();
    }

    /** Whether it is a technique of knowledge.md 5.2, and no advice, self-care or referral. */
    public boolean isTreatment() {
        return technique.isTechnique();
    }

    /** Whether it bears one of these hazard tags, starred or not. */
    public boolean tagged(String... tags) {
        return Arrays.stream(tags).anyMatch(technique::isTagged);
    }

    /** Whether it bears the hazard tag and no variant avoids it. */
    public boolean mustBear(String tag) {
        return technique.tags().contains(tag);
    }

    /** Whether it bears the hazard tag, and its milder variant avoids it. */
    public boolean mayAvoid(String tag) {
        return technique.milderTags().contains(tag);
    }

    /** Whether it may be given while a referral or a screen is open. */
    public boolean isAllowedAtRefer() {
        return technique.allowedAtRefer();
    }

    /** Code of the caution that tells its milder variant. */
    public String getMilder() {
        return technique.milder();
    }

    /** Whether it is for the left or the right side. */
    public boolean isOneSided() {
        return side.isOneSided();
    }

    /** Whether it is for this state, such as {@code "ILIOPSOAS TIGHT"}. */
    public boolean isFor(String state) {
        return technique.treats().contains(state);
    }

    @Override
    public String told() {
        return technique.code() + Told.side(side);
    }
}
