package org.crosswise.knowledge;

/** A table that is not what it should be; the message names file, row and key, and what was expected. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String problem;

    TableException(String file, int line, int column, String problem) {
        super(file + ": " + problem);
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /** Path below the rules' folder. */
    public String file() {
        return file;
    }

    /** 1-based, 0 when unknown. */
    public int line() {
        return line;
    }

    /** 1-based, 0 when unknown. */
    public int column() {
        return column;
    }

    /** The message without the file. */
    public String problem() {
        return problem;
    }
}
