package org.crosswise.oracle;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Goes through values in their order, ten at a time where the tenth leads to the same as the last: nearer together than one
 * unit, or ten of what is counted, no two cut-offs lie.
 */
final class Stride {

    private static final int TEN = 10;

    private Stride() {}

    /** What is done with a value and what it leads to. */
    interface Visitor<T, C> {
        /** Whether to go on. */
        boolean visit(T value, C leadsTo);
    }

    /** Visits every value that leads to something else than the one before it, and some more. */
    static <T, C> void through(List<T> values, C before, Function<T, C> leadsTo, Visitor<T, C> visitor) {
        C last = before;
        boolean on = true;
        for (int from = 0; from < values.size() && on; from += TEN) {
            List<T> stretch = values.subList(from, Math.min(from + TEN, values.size()));
            if (!Objects.equals(leadsTo.apply(stretch.get(stretch.size() - 1)), last)) {
                for (T value : stretch) {
                    last = leadsTo.apply(value);
                    on = on && visitor.visit(value, last);
                }
            }
        }
    }
}
