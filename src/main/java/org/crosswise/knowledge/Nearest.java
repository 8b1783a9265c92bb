package org.crosswise.knowledge;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the known word that a misspelled one is nearest to. */
public final class Nearest {

    /** The greatest edit distance at which words are near. */
    private static final int FARTHEST = 3;

    private Nearest() {}

    /** The known word at the smallest edit distance, if that is at most a third of the word's length and at most three. */
    public static Optional<String> to(String word, Collection<String> known) {
        int limit = limit(word);
        SortedMap<Integer, String> byDistance = new TreeMap<>();
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) <= limit) {
                byDistance.merge(
                        distance(word, candidate, limit),
                        candidate,
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return byDistance.isEmpty() || byDistance.firstKey() > limit
                ? Optional.empty()
                : Optional.of(byDistance.get(byDistance.firstKey()));
    }

    /** Whether a misspelled word may have meant the known one. */
    public static boolean isNear(String word, String known) {
        int limit = limit(word);
        return Math.abs(known.length() - word.length()) <= limit && distance(word, known, limit) <= limit;
    }

    private static int limit(String word) {
        return Math.min(FARTHEST, Math.max(1, word.length() / 3));
    }

    /** {@code "; did you mean \"x\"?"}, or nothing when no known word is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
    }

    /** The edit distance; any greater number once it is known to be beyond the limit. */
    private static int distance(String a, String b, int limit) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = next;
                least = Math.min(least, next);
            }
            if (least > limit) {
                return least;
            }
        }
        return row[b.length()];
    }
}
