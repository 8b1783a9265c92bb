package org.crosswise.workshop.check;

import java.util.Set;
import java.util.TreeSet;

/**
 * Words, or every word but these.
 *
 * @param words what is named
 * @param denied whether all others are meant
 */
record Choice(Set<String> words, boolean denied) implements Values {

    static final Choice TRUE = of(Set.of("true"));
    static final Choice FALSE = of(Set.of("false"));

    Choice {
        words = Set.copyOf(words);
    }

    static Choice of(Set<String> words) {
        return new Choice(words, false);
    }

    static Choice allBut(Set<String> words) {
        return new Choice(words, true);
    }

    Choice complement() {
        return new Choice(words, !denied);
    }

    boolean contains(String word) {
        return words.contains(word) != denied;
    }

    @Override
    public boolean isEmpty() {
        return !denied && words.isEmpty();
    }

    @Override
    public Values and(Values other) {
        if (!(other instanceof Choice choice)) {
            return this;
        }
        if (denied && choice.denied) {
            Set<String> all = new TreeSet<>(words);
            all.addAll(choice.words);
            return allBut(all);
        }
        Choice named = denied ? choice : this;
        Choice filter = denied ? this : choice;
        Set<String> left = new TreeSet<>(named.words);
        left.removeIf(word -> !filter.contains(word));
        return of(left);
    }

    @Override
    public boolean within(Values others) {
        if (!(others instanceof Choice choice)) {
            return false;
        }
        return denied
                ? choice.denied && words.containsAll(choice.words)
                : words.stream().allMatch(choice::contains);
    }
}
