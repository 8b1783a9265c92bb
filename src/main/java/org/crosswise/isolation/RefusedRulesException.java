package org.crosswise.isolation;

/** Rules that the child process could not load; the message names every problem. */
public final class RefusedRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedRulesException(String message) {
        super(message);
    }
}
