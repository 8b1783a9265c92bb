package org.crosswise.workshop.words;

import java.util.Set;
import java.util.TreeSet;

/** What the phrases do not know, and was said in its own words. Not safe for use by several threads. */
final class Unknown {

    private final Set<String> all = new TreeSet<>();

    /** Remembers it. */
    void add(String what) {
        all.add(what);
    }

    /** Everything so far, sorted. */
    Set<String> all() {
        return Set.copyOf(all);
    }
}
