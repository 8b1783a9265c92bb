package org.crosswise.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.assessment.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A single recorded finding with another value, and what comes of it.
 *
 * @param recorded the finding as it was recorded, on one side
 * @param to the other value; null when the finding would not be there at all
 * @param distance how far it is: in measurement errors of a measure, in steps of a grade, 1 for anything else
 * @param becomes the patterns given instead, such as {@code LCS_PARTIAL LEFT}, or the one state; empty when nothing is
 */
public record Change(Valid recorded, @Nullable Object to, BigDecimal distance, List<String> becomes) {

    public Change {
        becomes = List.copyOf(becomes);
    }
}
