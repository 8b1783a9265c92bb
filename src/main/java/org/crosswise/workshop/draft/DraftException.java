package org.crosswise.workshop.draft;

/** A new rule that cannot be begun as it was asked for; nothing was written. The message says what to ask for instead. */
public final class DraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftException(String message) {
        super(message);
    }
}
