package org.crosswise.workshop;

import java.util.stream.Stream;
import org.crosswise.assessment.Side;

/**
 * What a report says in one line: {@code LOW_LUNGE_STRETCH LEFT}, {@code ILIOPSOAS LEFT TIGHT}.
 *
 * @param code what it is about
 * @param side NONE where it has none
 * @param last the word after the side, empty where there is none
 */
record Line(String code, Side side, String last) {

    /** Both sides are the left and the right. */
    Stream<String> words() {
        return side == Side.BILATERAL ? Stream.of(words(Side.LEFT), words(Side.RIGHT)) : Stream.of(words(side));
    }

    private String words(Side one) {
        return code + (one == Side.NONE ? "" : " " + one) + (last.isEmpty() ? "" : " " + last);
    }
}
