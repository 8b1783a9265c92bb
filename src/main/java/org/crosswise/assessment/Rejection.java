package org.crosswise.assessment;

/** Ends the judging of one entry; it never leaves this package. */
final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    Rejection(String problem, String text) {
        super(text, null, false, false);
        this.problem = problem;
    }

    /** Machine-readable kind of problem. */
    String problem() {
        return problem;
    }

    /** What was expected, for people. */
    String text() {
        return String.valueOf(getMessage());
    }
}
