package org.crosswise.assessment;

/** A side of the patient's body, always the patient's own left and right. */
public enum Side {
    LEFT,
    RIGHT,
    /** Both sides, one by one. */
    BILATERAL,
    /** The midline, or the whole person. */
    NONE;

    /** The other side of the body; {@link #BILATERAL} and {@link #NONE} are their own. */
    public Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            default -> this;
        };
    }

    /**
     * Whether a statement about this side says something about {@code other}: what concerns the midline or both sides
     * concerns each side, and the midline is concerned by what is found on either side.
     */
    public boolean concerns(Side other) {
        return this == other || !isOneSided() || !other.isOneSided();
    }

    /** Whether this is the left or the right. */
    public boolean isOneSided() {
        return this == LEFT || this == RIGHT;
    }
}
