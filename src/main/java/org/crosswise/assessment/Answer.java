package org.crosswise.assessment;

/** The answer to a question about a red flag or a condition. */
public enum Answer {
    YES,
    NO,
    /** Not known, which never counts as no. */
    UNKNOWN
}
