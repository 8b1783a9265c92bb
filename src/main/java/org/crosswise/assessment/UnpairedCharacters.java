package org.crosswise.assessment;

import java.util.regex.Pattern;

/** Halves of a surrogate pair, which a document may hold as an escape and no encoding can write: they stay escapes. */
public final class UnpairedCharacters {

    private static final Pattern HALF = Pattern.compile("[\\ud800-\\udfff]");

    private UnpairedCharacters() {}

    /** @param json in which they stand within texts only */
    public static String escaped(String json) {
        return HALF.matcher(json)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }
}
