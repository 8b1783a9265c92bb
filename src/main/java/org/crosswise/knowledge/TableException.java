package org.crosswise.knowledge;

/** A table that is not what it should be; the message names file, row and key, and what was expected. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TableException(String message) {
        super(message);
    }
}
