package org.crosswise.drl;

/** A rule file that is not written in the small rule language; says where, what was found and what was expected. */
public final class DrlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String hint;

    DrlException(Place place, String message, String hint) {
        super(message);
        this.place = place;
        this.hint = hint;
    }

    /** Where it stopped. */
    public Place place() {
        return place;
    }

    /** What to write instead, empty when there is nothing to say. */
    public String hint() {
        return hint;
    }
}
