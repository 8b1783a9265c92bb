package org.crosswise.workshop.check;

import java.util.List;
import java.util.function.UnaryOperator;
import org.crosswise.workshop.check.Reading.Mode;

/** Whether one finding may make two rules fire that read nothing else. */
final class Overlap {

    private Overlap() {}

    /** Whether both rules read one finding only, without further conditions, and some finding fulfils both. */
    static boolean isCertain(PlacedRule one, PlacedRule other, Domains domains) {
        List<Reading> ones = one.readings().all();
        List<Reading> others = other.readings().all();
        if (!readsOneFinding(ones) || !readsOneFinding(others)) {
            return false;
        }
        Shape shape = Shape.of(ones.get(0), domains, UnaryOperator.identity());
        Shape second = Shape.of(others.get(0), domains, UnaryOperator.identity());
        return shape.others().isEmpty() && second.others().isEmpty() && shape.overlaps(second);
    }

    private static boolean readsOneFinding(List<Reading> readings) {
        return readings.size() == 1
                && readings.get(0).mode() == Mode.PRESENT
                && FindingWords.isFinding(readings.get(0).pattern().type());
    }
}
