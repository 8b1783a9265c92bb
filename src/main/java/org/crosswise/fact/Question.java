package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * What to ask or test next.
 *
 * @param code code of {@code tests.yaml}
 * @param side the side that is missing; NONE when it has no side. LEFT and RIGHT of one code become one line without a side
 */
public record Question(String code, Side side) implements Conclusion {

    public static Question of(String code) {
        return new Question(code, Side.NONE);
    }

    public static Question of(String code, Side side) {
        return new Question(code, side);
    }

    @Override
    public String told() {
        return "ask " + code + Told.side(side);
    }
}
