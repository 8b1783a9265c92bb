package org.crosswise.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crosswise.assessment.Side;

/** Lines that say the same, brought together: left and right become one. */
final class Alike {

    private Alike() {}

    /** The lines that have the same key, in the order of the first of each. */
    static <T> Collection<List<T>> grouped(List<T> lines, Function<T, Object> key) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        for (T line : lines) {
            groups.computeIfAbsent(key.apply(line), k -> new ArrayList<>()).add(line);
        }
        return groups.values();
    }

    /** The side of all of them together. */
    static <T> Side side(List<T> lines, Function<T, Side> side) {
        Side first = side.apply(lines.get(0));
        boolean same = lines.stream().allMatch(line -> side.apply(line) == first);
        return same ? first : Side.BILATERAL;
    }
}
