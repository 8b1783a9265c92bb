package org.crosswise.workshop;

/** A file of cases that is not what it should be; the message names file, line and case, and what was expected. */
public final class CaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;

    CaseFileException(String path, int line, String problem) {
        super(path + (line > 0 ? ":" + line : "") + ": " + problem);
        this.line = line;
        this.problem = problem;
    }

    /** Where, 1-based; 0 when it is the whole file. */
    public int line() {
        return line;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
