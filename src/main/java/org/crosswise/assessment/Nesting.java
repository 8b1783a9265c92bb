package org.crosswise.assessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What both tree readers refuse: too many levels, and a key that stands twice. */
final class Nesting {

    /** Levels of objects and lists in a document. */
    static final int DEEPEST = 32;

    private final String document;
    private int depth;

    Nesting(String document) {
        this.document = document;
    }

    void enter(int line, int column) {
        depth++;
        if (depth > DEEPEST) {
            throw wrong(line, column, "one more", "at most " + DEEPEST + " levels");
        }
    }

    void leave() {
        depth--;
    }

    void put(Map<String, @Nullable Object> map, String key, @Nullable Object value, int line, int column) {
        if (map.containsKey(key)) {
            throw wrong(line, column, "\"" + key + "\" again", "each key once");
        }
        map.put(key, value);
    }

    DocumentException wrong(int line, int column, String found, String expected) {
        return new DocumentException(document, "line " + line + " column " + column, found, expected);
    }
}
