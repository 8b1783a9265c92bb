package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Goes through values in their order. Of what has hundreds of values, ten at a time where the tenth leads to the same as the
 * last: within one unit, or within ten days or minutes, no two cut-offs lie.
 */
final class Stride {

    private static final int TEN = 10;
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private Stride() {}

    /** What is done with a value and what it leads to. */
    interface Visitor<T, C> {
        /** Whether to go on. */
        boolean visit(T value, C leadsTo);
    }

    private static int of(Kind kind) {
        boolean tenths = kind.type() == Kind.Type.NUMBER;
        boolean told = kind.type() == Kind.Type.WHOLE
                && kind.most().subtract(kind.least()).compareTo(MANY) > 0;
        return tenths || told ? TEN : 1;
    }

    /** Visits every value that leads to something else than the one before it, and some more. */
    static <T, C> void through(Kind kind, List<T> values, C before, Function<T, C> leadsTo, Visitor<T, C> visitor) {
        int stride = of(kind);
        C last = before;
        boolean on = true;
        for (int from = 0; from < values.size() && on; from += stride) {
            List<T> stretch = values.subList(from, Math.min(from + stride, values.size()));
            if (!Objects.equals(leadsTo.apply(stretch.get(stretch.size() - 1)), last)) {
                for (T value : stretch) {
                    last = leadsTo.apply(value);
                    on = on && visitor.visit(value, last);
                }
            }
        }
    }
}
