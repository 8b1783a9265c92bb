package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * A machine-readable mark on the report.
 *
 * @param code CONFLICT, BORDERLINE, PROVISIONAL, PRECAUTION, SAFETY_NET, OUTPUT_WITHHELD, STRETCH_HOLD_30_60_S,
 *     PREGNANCY_POSTURE_PHYSIOLOGICAL or FORCED_TOE_TOUCH_FORBIDDEN
 * @param about the muscle, finding code or reason it is about; empty when it has none
 * @param side the side it is about, NONE when it has none
 */
public record Flag(String code, String about, Side side) implements Conclusion {

    public static Flag of(String code) {
        return new Flag(code, "", Side.NONE);
    }

    public static Flag about(String code, String about) {
        return new Flag(code, about, Side.NONE);
    }

    public static Flag about(String code, String about, Side side) {
        return new Flag(code, about, side);
    }

    @Override
    public String told() {
        return code + (about.isEmpty() ? "" : ":" + about) + Told.side(side);
    }
}
