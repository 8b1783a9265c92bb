package org.crosswise.oracle;

import java.util.List;

/** The patient's left and right, or NONE for the midline and the whole person. */
enum Side {
    LEFT,
    RIGHT,
    NONE;

    static final List<Side> BOTH = List.of(LEFT, RIGHT);
    static final List<Side> MIDLINE = List.of(NONE);

    Side opposite() {
        return this == LEFT ? RIGHT : this == RIGHT ? LEFT : NONE;
    }
}
