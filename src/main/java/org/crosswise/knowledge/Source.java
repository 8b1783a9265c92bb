package org.crosswise.knowledge;

/**
 * Where a rule or a table row comes from.
 *
 * @param key how it is cited
 * @param kind guideline, study, textbook, article or own choice
 * @param title what to look for
 * @param supports what it supports
 * @param strength own, weak, moderate or strong
 * @param checked whether the original was read, and how far
 * @param reference where it was found, empty for an own choice
 */
public record Source(
        String key, String kind, String title, String supports, String strength, String checked, String reference) {

    /** Whether this is a choice of the project without a direct source. */
    public boolean isOwnChoice() {
        return kind.equals("own choice");
    }
}
