package org.crosswise.report;

/** How much of the reasons a report for people tells. */
public enum Why {
    /** What speaks for and against each supported state and each pattern, in words. */
    SHORT,
    /** Every reason, with rule, version, finding number, threshold, source and codes. */
    FULL
}
