package org.crosswise.cli;

/** What the program ends with. */
final class ExitStatus {

    /** A report for every file. */
    static final int DONE = 0;
    /** A command of the workshop found something. */
    static final int FINDINGS = 1;
    /** Wrong usage, or a document that cannot be read. */
    static final int BAD_INPUT = 2;
    /** The rule set cannot be loaded. */
    static final int BAD_RULES = 3;
    /** An assessment that could not be finished. */
    static final int UNFINISHED = 4;

    private ExitStatus() {}
}
