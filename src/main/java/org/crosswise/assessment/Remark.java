package org.crosswise.assessment;

/**
 * What a reader must know about how an entry was read.
 *
 * @param kind what happened to it
 * @param finding 0-based place in the document
 * @param text for people
 */
public record Remark(Kind kind, int finding, String text) {

    /** What happened to an entry. */
    public enum Kind {
        /** The value was converted to the finding's unit. */
        CONVERTED,
        /** Too old to be used. */
        HISTORY_ONLY,
        /** A red flag was entered as a condition, or the other way round. */
        READ_AS_OTHER_REGISTRY,
        /** A medical clearance counts for nothing. */
        CLEARANCE_NOT_COUNTED,
        /** A better way of the same test was recorded on that side. */
        SUPERSEDED
    }
}
