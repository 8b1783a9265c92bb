package org.crosswise.workshop.testing;

/** An id that is neither a topic nor a rule of the set; the message names the nearest one. */
public final class UnknownIdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownIdException(String id, String hint) {
        super("\"" + id + "\" is no folder, and no topic or rule of the set" + hint);
    }
}
