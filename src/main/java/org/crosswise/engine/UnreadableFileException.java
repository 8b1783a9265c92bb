package org.crosswise.engine;

import java.io.IOException;

/** A file of a rule set that is missing, or that is not read because of what it is. */
final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    UnreadableFileException(String path, String problem) {
        super(path + ": " + problem);
        this.path = path;
        this.problem = problem;
    }

    Issue issue() {
        return Issue.of(IssueCode.CANNOT_LOAD, path, problem);
    }
}
