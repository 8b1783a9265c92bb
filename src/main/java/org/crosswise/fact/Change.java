package org.crosswise.fact;

import java.math.BigDecimal;
import org.crosswise.assessment.Side;
import org.jspecify.annotations.Nullable;

/**
 * How a measure compares with its earlier value.
 *
 * @param of the measure
 * @param verdict BEYOND measurement error, WITHIN it, CHANGED or SAME where none applies, or NOT_COMPARABLE
 * @param why it is not comparable, such as OTHER_WAY or NOT_TODAY; empty when it is
 * @param error the largest change that is within error, in the unit of the measure, of a grade in steps; null where none
 *     applies
 */
public record Change(
        Retest of, String verdict, String why, @Nullable BigDecimal error) implements Conclusion {

    /** Beyond the measurement error of the table. */
    public static Change beyond(Retest of) {
        return new Change(of, "BEYOND", "", of.kind().measurementError());
    }

    /** Beyond so many steps of a grade. */
    public static Change beyond(Retest of, int steps) {
        return new Change(of, "BEYOND", "", BigDecimal.valueOf(steps));
    }

    /** Within the measurement error of the table. */
    public static Change within(Retest of) {
        return new Change(of, "WITHIN", "", of.kind().measurementError());
    }

    /** Within so many steps of a grade. */
    public static Change within(Retest of, int steps) {
        return new Change(of, "WITHIN", "", BigDecimal.valueOf(steps));
    }

    /** Another value, of a measure without a measurement error. */
    public static Change changed(Retest of) {
        return new Change(of, "CHANGED", "", null);
    }

    /** The same value, of a measure without a measurement error. */
    public static Change same(Retest of) {
        return new Change(of, "SAME", "", null);
    }

    public static Change notComparable(Retest of, String why) {
        return new Change(of, "NOT_COMPARABLE", why, null);
    }

    public String getCode() {
        return of.getCode();
    }

    @Override
    public Side side() {
        return of.side();
    }

    /** Whether it changed beyond error, or in words where no error applies. */
    public boolean isMoved() {
        return verdict.equals("BEYOND") || verdict.equals("CHANGED");
    }

    public boolean isBetter() {
        return isMoved() && of.isBetter();
    }

    public boolean isWorse() {
        return isMoved() && of.isWorse();
    }

    public boolean isNumber() {
        return of.isNumber();
    }

    public boolean isGrade() {
        return of.isGrade();
    }

    /** How much better the earlier value could have become. */
    public double getRoom() {
        return of.getRoom();
    }

    /** The largest change that is within error: that of the verdict, else that of the table; 0 where none applies. */
    public double getMargin() {
        return error == null ? of.getError() : error.doubleValue();
    }

    /** Whether the state or pattern rests on this measure. */
    public boolean behind(Held held) {
        return held.restsOn(this);
    }

    /** BETTER, WORSE, or NONE where a change has no direction. */
    public String direction() {
        return isBetter() ? "BETTER" : isWorse() ? "WORSE" : "NONE";
    }

    @Override
    public String told() {
        String end = why.isEmpty() ? (direction().equals("NONE") ? "" : " " + direction()) : " " + why;
        return getCode() + Told.side(side()) + " " + verdict + end;
    }
}
