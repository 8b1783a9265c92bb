package org.crosswise.workshop.diff;

import java.util.Locale;

/** What a comparison is written on: the same lines for a terminal and for a review. */
abstract class Paper {

    private final StringBuilder text = new StringBuilder();

    /** Begins a part of the page. */
    abstract void heading(String words);

    /** A sentence of its own. */
    abstract void line(String words);

    /** One of several lines that belong together. */
    abstract void item(String words);

    /** Lines that are shown as they are. */
    abstract void code(String language, String lines);

    /** A code or name within a sentence. */
    abstract String word(String code);

    final void add(String line) {
        text.append(line).append('\n');
    }

    final boolean isEmpty() {
        return text.isEmpty();
    }

    /** Everything written; what a file says may be hostile to a terminal, so nothing hidden is in it. */
    final String text() {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            boolean hidden = (Character.isISOControl(c) && c != '\n') || Character.getType(c) == Character.FORMAT;
            plain.append(hidden ? '\uFFFD' : (char) c);
        });
        return plain.toString();
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** A constant's name as words. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
