package org.crosswise.knowledge;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a finding are best, so that a change towards them is for the better. Unknown where neither is given.
 *
 * @param lowest the lowest of the best numbers, null when the finding is no number
 * @param highest the highest of the best numbers, null when the finding is no number
 * @param codes best codes or grades, best first; a code that is not named is worse than all of them
 */
public record Best(@Nullable BigDecimal lowest, @Nullable BigDecimal highest, List<String> codes) {

    /** A change has no direction. */
    public static final Best UNKNOWN = new Best(null, null, List.of());

    public Best {
        codes = List.copyOf(codes);
    }

    /** How far a number is from the best ones: negative below them, 0 among them or where they are unknown. */
    public BigDecimal distance(BigDecimal number) {
        if (lowest != null && number.compareTo(lowest) < 0) {
            return number.subtract(lowest);
        }
        return highest != null && number.compareTo(highest) > 0 ? number.subtract(highest) : BigDecimal.ZERO;
    }

    /** The place of a code, 0 for the best one; 0 for every code where the best one is unknown. */
    public int place(String code) {
        int place = codes.indexOf(code);
        return place < 0 ? codes.size() : place;
    }
}
