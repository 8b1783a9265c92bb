package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * A sentence of {@code notices.yaml} that the reader must see.
 *
 * @param code its code
 * @param side the side it speaks of, NONE when it has none
 */
public record Notice(String code, Side side) implements Conclusion {

    public static Notice of(String code) {
        return new Notice(code, Side.NONE);
    }

    public static Notice of(String code, Side side) {
        return new Notice(code, side);
    }

    @Override
    public String told() {
        return "notice " + code + Told.side(side);
    }
}
