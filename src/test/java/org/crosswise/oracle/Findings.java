package org.crosswise.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The findings by code. <em>Usable</em> ones are valid and used everywhere; <em>readable</em> ones are also those that
 * conflict, which count with their worst value for the terms and levels of §6.2a (§2.5 7).
 */
final class Findings {

    private final Map<String, List<Entry>> usable;
    private final Map<String, List<Entry>> readable;
    private final Set<String> rejected;

    Findings(Map<String, List<Entry>> usable, Map<String, List<Entry>> readable, Set<String> rejected) {
        this.usable = usable;
        this.readable = readable;
        this.rejected = rejected;
    }

    /** Whether a finding that stands in for a qualifier was entered and cannot be read. */
    boolean rejected(String code) {
        return rejected.contains(code);
    }

    Set<String> rejected() {
        return rejected;
    }

    Map<String, List<Entry>> usable() {
        return usable;
    }

    Map<String, List<Entry>> readable() {
        return readable;
    }

    List<Entry> all(String code) {
        return usable.getOrDefault(code, List.of());
    }

    List<Entry> readable(String code) {
        return readable.getOrDefault(code, List.of());
    }

    boolean has(String code) {
        return usable.containsKey(code);
    }

    boolean has(String code, Side side) {
        return any(code, side, entry -> true);
    }

    /** The first entry of a midline finding, or null. */
    Entry get(String code) {
        return get(code, Side.NONE);
    }

    Entry get(String code, Side side) {
        for (Entry entry : all(code)) {
            if (entry.side() == side) {
                return entry;
            }
        }
        return null;
    }

    /** "MTT" alone: the controlled value of a side if there is one, else the uncontrolled (§4.3 3). */
    Entry thomas(String code, Side side) {
        Entry uncontrolled = null;
        for (Entry entry : all(code)) {
            if (entry.side() == side && entry.controlled()) {
                return entry;
            }
            uncontrolled = entry.side() == side ? entry : uncontrolled;
        }
        return uncontrolled;
    }

    Entry hipAngle(Side side) {
        return thomas("modifiedThomasHipAngle", side);
    }

    boolean any(String code, Predicate<Entry> test) {
        for (Entry entry : all(code)) {
            if (test.test(entry)) {
                return true;
            }
        }
        return false;
    }

    boolean any(String code, Side side, Predicate<Entry> test) {
        for (Entry entry : all(code)) {
            if (entry.side() == side && test.test(entry)) {
                return true;
            }
        }
        return false;
    }

    boolean isTrue(String code) {
        return any(code, Entry::isTrue);
    }

    boolean isTrue(String code, Side side) {
        return any(code, side, Entry::isTrue);
    }

    boolean says(String code, String value) {
        return any(code, entry -> entry.is(value));
    }

    boolean says(String code, Side side, String value) {
        return any(code, side, entry -> entry.is(value));
    }

    /** Whether any readable entry, conflicting or not, passes: the worst value (§2.5 7). */
    boolean worst(String code, Predicate<Entry> test) {
        for (Entry entry : readable(code)) {
            if (test.test(entry)) {
                return true;
            }
        }
        return false;
    }

    boolean worst(String code, Side side, Predicate<Entry> test) {
        return worst(code, entry -> entry.side() == side && test.test(entry));
    }

    boolean worstTrue(String code) {
        return worst(code, Entry::isTrue);
    }
}
