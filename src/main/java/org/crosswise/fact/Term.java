package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * A clinical term that findings add up to, such as ANTERIOR, PAIN or NEURO_DEFICIT. Several rules may conclude the same
 * term, each for its own reason.
 *
 * @param name the term
 * @param side the side it holds on, NONE for the person
 */
public record Term(String name, Side side) implements Conclusion {

    /** A term that holds for the person. */
    public static Term of(String name) {
        return new Term(name, Side.NONE);
    }

    /** A term that holds on one side. */
    public static Term of(String name, Side side) {
        return new Term(name, side);
    }

    @Override
    public String told() {
        return name + Told.side(side);
    }
}
