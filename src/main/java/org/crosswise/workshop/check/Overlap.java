package org.crosswise.workshop.check;

import java.util.List;
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
        Shape shape = domains.shape(ones.get(0));
        Shape second = domains.shape(others.get(0));
        return shape.others().isEmpty() && second.others().isEmpty() && shape.overlaps(second);
    }

    private static boolean readsOneFinding(List<Reading> readings) {
        return readings.size() == 1
                && readings.get(0).mode() == Mode.PRESENT
                && FindingWords.isFinding(readings.get(0).pattern().type());
    }
}
