package org.crosswise.isolation;

/** An assessment in a child process that came to no answer: it was stopped, ran out of memory or ended by itself. */
public final class IsolationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IsolationException(String message) {
        super(message);
    }

    IsolationException(String message, Throwable cause) {
        super(message, cause);
    }
}
