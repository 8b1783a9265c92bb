package org.crosswise.workshop;

/** A file of cases that is not what it should be; the message names file and case, and what was expected. */
public final class CaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CaseFileException(String message) {
        super(message);
    }
}
