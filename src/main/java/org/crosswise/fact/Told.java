package org.crosswise.fact;

import java.util.List;
import java.util.stream.Collectors;
import org.crosswise.assessment.Side;

/** Wording shared by {@link Conclusion#told()}. */
final class Told {

    private Told() {}

    /** Each word behind a space. */
    static String words(List<String> words) {
        return words.stream().map(word -> " " + word).collect(Collectors.joining());
    }

    /** The side behind a space, nothing for the midline. */
    static String side(Side side) {
        return side == Side.NONE ? "" : " " + side;
    }
}
