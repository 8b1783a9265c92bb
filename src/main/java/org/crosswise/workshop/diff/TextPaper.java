package org.crosswise.workshop.diff;

/** For a terminal. */
final class TextPaper extends Paper {

    private static final int WIDTH = 100;
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
        wrapped(INDENT, words);
    }

    @Override
    void item(String words) {
        wrapped(INDENT + INDENT, words);
    }

    /** Further lines are indented by four more; a word that is too long keeps a line of its own. */
    private void wrapped(String indent, String words) {
        StringBuilder line = new StringBuilder(indent);
        int empty = indent.length();
        for (String word : words.split(" ")) {
            if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
                add(line.toString());
                line = new StringBuilder(indent + INDENT + INDENT);
                empty = line.length();
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        add(line.toString());
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
