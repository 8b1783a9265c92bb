package org.crosswise.fact;

/** A valid finding of the assessment, on one side. */
public sealed interface Finding extends Fact
        permits Measured, Graded, Observed, Stated, RedFlag, Condition, Clearance, Screening, Unreadable {

    /** 0-based place in the document; −1 for what was not entered but concluded. */
    int index();

    /** Code of the finding kind, or of the red flag or condition. */
    String code();
}
