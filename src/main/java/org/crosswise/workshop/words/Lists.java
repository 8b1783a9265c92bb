package org.crosswise.workshop.words;

import java.util.List;
import java.util.Locale;

/** Words joined to sentences. */
final class Lists {

    private Lists() {}

    /** "a", "a or b", "a, b or c". */
    static String or(List<String> words) {
        return joined(words, " or ");
    }

    /** "a", "a and b", "a, b and c". */
    static String and(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }

    /** With a capital and a full stop. */
    static String sentence(String words) {
        String text = words.replaceAll(",+(?=[,.]|$)", "").replaceAll(" +", " ").strip();
        if (text.isEmpty()) {
            return "";
        }
        int first = text.startsWith("\"") ? 1 : 0;
        return text.substring(0, first)
                + text.substring(first, first + 1).toUpperCase(Locale.ROOT)
                + text.substring(first + 1)
                + (text.endsWith(".") ? "" : ".");
    }
}
