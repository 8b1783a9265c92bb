package org.crosswise.workshop.diff;

import org.crosswise.engine.LimitExceededException;

/** What two rule sets conclude otherwise, on the documents tried: a comparison, and no proof. Immutable. */
public final class RulesDiff {

    private final RuleSetDiff diff;

    private RulesDiff(RuleSetDiff diff) {
        this.diff = diff;
    }

    /** How a comparison is written. */
    public enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    /**
     * Compares two sets; takes about a millisecond for each document and set.
     *
     * @param before the older set
     * @param now the newer set
     * @param inputs what both are asked about
     * @param step is run after each document
     * @throws LimitExceededException when the rules of either set do not come to an end
     */
    public static RulesDiff of(Edition before, Edition now, Inputs inputs, Runnable step) {
        return new RulesDiff(Comparing.of(before, now, inputs, step));
    }

    /** Whether any client gets another outcome; another reason for the same outcome is none. */
    public boolean changesOutcomes() {
        return !diff.changed().isEmpty();
    }

    /** How many healthy clients the newer set gives a technique to release, lengthen, activate or strengthen. */
    public int healthyTreated() {
        return diff.treated().size();
    }

    /** The comparison for people or programs; ends with a line end. */
    public String written(Format format, int healthyBudget) {
        return switch (format) {
            case TEXT -> DiffPage.write(diff, healthyBudget, new TextPaper());
            case MARKDOWN -> DiffPage.write(diff, healthyBudget, new MarkdownPaper());
            case JSON -> DiffJson.of(diff, healthyBudget);
        };
    }
}
