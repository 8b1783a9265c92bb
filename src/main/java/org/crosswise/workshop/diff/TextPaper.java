package org.crosswise.workshop.diff;

/** For a terminal. */
final class TextPaper extends Paper {

    private static final String INDENT = "  ";

    @Override
    void heading(String words) {
        if (!isEmpty()) {
            add("");
        }
        add(words);
    }

    @Override
    void line(String words) {
        add(INDENT + words);
    }

    @Override
    void item(String words) {
        add(INDENT + INDENT + words);
    }

    @Override
    void code(String language, String lines) {
        lines.lines().forEach(line -> add((INDENT + INDENT + line).stripTrailing()));
    }

    @Override
    String word(String code) {
        return code;
    }
}
