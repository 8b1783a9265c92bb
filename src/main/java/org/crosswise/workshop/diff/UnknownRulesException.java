package org.crosswise.workshop.diff;

/** A name that stands for no rules, or for none that can be opened; the message says what was tried. */
public final class UnknownRulesException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownRulesException(String message) {
        super(message);
    }
}
