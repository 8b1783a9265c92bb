package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * What became of a muscle state or a pattern.
 *
 * @param of the state or pattern
 * @param turn GAINED, LOST, GAINED_WITHIN_ERROR, LOST_WITHIN_ERROR, LESS_CLEAR, NOT_REPEATED or
 *     FIRST_TESTED
 */
public record Turn(Held of, String turn) implements Conclusion {

    public static Turn of(Held of, String turn) {
        return new Turn(of, turn);
    }

    @Override
    public Side side() {
        return of.side();
    }

    @Override
    public String told() {
        String axis = of.axis().isEmpty() ? "" : " " + of.axis();
        return of.code() + Told.side(side()) + axis + " " + turn;
    }
}
