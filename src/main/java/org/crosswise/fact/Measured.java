package org.crosswise.fact;

import java.util.Map;
import org.crosswise.assessment.Side;

/**
 * A number that was measured or counted, in its finding's unit.
 *
 * @param index 0-based place in the document
 * @param code finding kind, such as {@code modifiedThomasHipAngle}
 * @param side LEFT, RIGHT or NONE
 * @param tenths the value in tenths of the unit, so that comparisons are exact
 * @param attributes the attributes as entered, booleans as {@code true} and {@code false}
 * @param reliance what the finding's evidence counts for: 1, or less when the test itself reproduced the pain
 */
public record Measured(
        int index, String code, Side side, long tenths, Map<String, String> attributes, Reliance reliance)
        implements Finding, Attributed, Relied {

    public Measured {
        attributes = Map.copyOf(attributes);
    }

    /** The value, rounded half up to one decimal: the double nearest to it, so comparing with a one-decimal threshold is exact. */
    public double getValue() {
        return tenths / 10.0;
    }

    /** This value as a share of another: 0.85 of it, say; 1 when the other is 0. */
    public double shareOf(Measured other) {
        return other.tenths == 0 ? 1 : (double) tenths / other.tenths;
    }

    /** Of an age in years, the age at the onset of something that has lasted so many days; a year is 365 days. */
    public double atOnset(Measured days) {
        return (tenths - 10 * (days.tenths / 3650)) / 10.0;
    }

    /** The absolute difference to another measurement, exact to the tenth. */
    public double apart(Measured other) {
        return Math.abs(tenths - other.tenths) / 10.0;
    }
}
