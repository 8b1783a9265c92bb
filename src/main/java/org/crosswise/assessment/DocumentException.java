package org.crosswise.assessment;

/**
 * A document that cannot be read at all. The message names the document, the place, what was found and what was expected;
 * {@link #place()} and {@link #expected()} repeat nothing of what was entered.
 */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String expected;

    DocumentException(String document, String place, String found, String expected) {
        super(document + ": " + place + ": expected " + expected + (found.isEmpty() ? "" : ", found " + found));
        this.place = place;
        this.expected = expected;
    }

    /** Line and column, or a JSON pointer. */
    public String place() {
        return place;
    }

    /** What was expected there. */
    public String expected() {
        return expected;
    }
}
