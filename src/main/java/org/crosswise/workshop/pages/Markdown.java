package org.crosswise.workshop.pages;

/** Markdown that reads well as plain text too. */
final class Markdown {

    private final StringBuilder text = new StringBuilder(8192);
    private int number;

    void heading(int level, String words) {
        end();
        text.append("#".repeat(level)).append(' ').append(words).append("\n\n");
    }

    /** A paragraph; nothing when it is empty. */
    void paragraph(String words) {
        if (!words.isEmpty()) {
            text.append(escaped(words)).append("\n\n");
        }
    }

    void quote(String words) {
        text.append("> ").append(escaped(words)).append("\n\n");
    }

    /** The next item of a numbered list. */
    void numbered(String words) {
        text.append(++number).append(". ").append(escaped(words)).append('\n');
    }

    /** A line that belongs to the item above. */
    void below(String words) {
        text.append("   - ").append(escaped(words)).append('\n');
    }

    /** A named item of a list; nothing when there are no words for it. */
    void item(String name, String words) {
        if (!words.isEmpty()) {
            text.append("- **")
                    .append(name)
                    .append(":** ")
                    .append(escaped(words))
                    .append('\n');
        }
    }

    void row(String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(escaped(cell).replace("|", "\\|")).append(" |");
        }
        text.append('\n');
    }

    /** A named item of a list with nothing between its name and its words. */
    void entry(String name, String words) {
        text.append("- ").append(name).append(" \u2013 ").append(escaped(words)).append('\n');
    }

    /** Ends a list or a table. */
    void end() {
        number = 0;
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    static String link(String words, String target) {
        return "[" + words + "](" + target + ")";
    }

    /** What would be read as a tag is none. */
    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("<(?=[A-Za-z/!?])", "&lt;");
    }

    String text() {
        end();
        return text.toString().stripTrailing() + "\n";
    }
}
