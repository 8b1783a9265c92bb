package org.crosswise.assessment;

import java.util.List;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads the side of an entry. */
final class Sides {

    private static final List<String> WORDS = List.of("LEFT", "RIGHT", "BILATERAL");
    private static final List<Side> BOTH = List.of(Side.LEFT, Side.RIGHT);
    private static final List<Side> MIDLINE = List.of(Side.NONE);

    private Sides() {}

    /** The sides that an entry of this kind speaks of, one by one. */
    static List<Side> of(FindingKind kind, Entry entry) {
        Side side = named(entry);
        if (kind.sides() == FindingKind.Sides.NONE) {
            return midline(side);
        }
        if (side == null && kind.sides() == FindingKind.Sides.REQUIRED) {
            throw new Rejection("missing-side", "expected a side, " + Expected.oneOf(WORDS));
        }
        return side == null || side == Side.BILATERAL ? BOTH : List.of(side);
    }

    /** The side that is named; null when none is. */
    static @Nullable Side named(Entry entry) {
        String word = entry.side();
        if (word == null || WORDS.contains(word)) {
            return word == null ? null : Side.valueOf(word);
        }
        throw new Rejection("unknown-side", "side: expected " + Expected.oneOf(WORDS) + Nearest.hint(word, WORDS));
    }

    /** The side that is named; null when none is, or one that does not exist. */
    static @Nullable Side readable(Entry entry) {
        String word = entry.side();
        return word == null || !WORDS.contains(word) ? null : Side.valueOf(word);
    }

    /** Refuses a side where there is none. */
    static List<Side> midline(@Nullable Side side) {
        if (side != null) {
            throw new Rejection("unexpected-side", "expected no side");
        }
        return MIDLINE;
    }
}
