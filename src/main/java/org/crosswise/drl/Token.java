package org.crosswise.drl;

/**
 * A word of a rule file.
 *
 * @param type what it is
 * @param text as written; a text without its quotes
 * @param line 1-based
 * @param column 1-based
 */
record Token(Type type, String text, int line, int column) {

    enum Type {
        WORD,
        VARIABLE,
        TEXT,
        NUMBER,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return type != Type.TEXT && text.equals(symbolOrWord);
    }

    Place place() {
        return new Place(line, column);
    }

    String shown() {
        return type == Type.END ? "the end of the file" : "\"" + text + "\"";
    }
}
