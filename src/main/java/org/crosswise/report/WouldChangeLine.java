package org.crosswise.report;

import java.util.List;
import org.crosswise.assessment.Side;
import org.jspecify.annotations.Nullable;

/**
 * A single recorded finding that would take a line away if it had another value, the nearest one that does.
 *
 * @param finding 0-based place in the document
 * @param code of the finding
 * @param side LEFT, RIGHT or NONE
 * @param from the value as recorded: a number, a code, a grade, true or false, or a list of codes
 * @param to the other value; null when the finding would not be there
 * @param becomes the patterns given instead, such as {@code LCS_PARTIAL LEFT}, or the state of the muscle
 * @param words the same for people
 */
public record WouldChangeLine(
        int finding,
        String code,
        Side side,
        Object from,
        @Nullable Object to,
        List<String> becomes,
        Words words) {

    public WouldChangeLine {
        becomes = List.copyOf(becomes);
    }

    /**
     * A change for people.
     *
     * @param label of the finding, without its side
     * @param from the recorded value
     * @param to the other value, "not there" when the finding would not be there
     * @param becomes what is given instead
     */
    public record Words(String label, String from, String to, String becomes) {}
}
