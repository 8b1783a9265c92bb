package org.crosswise.workshop.check;

import java.util.Collection;
import java.util.Set;

/**
 * The words that something may be.
 *
 * @param name what they are, such as {@code muscle}
 * @param words all of them
 */
record Noun(String name, Set<String> words) {

    Noun {
        words = Set.copyOf(words);
    }

    static Noun of(String name, Collection<String> words) {
        return new Noun(name, Set.copyOf(words));
    }
}
