package org.crosswise.service;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswise.assessment.DocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Where in a body something is.
 *
 * @param pointer JSON pointer, null when it is told by line and column, or not at all
 * @param line from 1, 0 when it is not known
 * @param column from 1, 0 when it is not known
 */
record Place(@Nullable String pointer, int line, int column) {

    static final Place NOWHERE = new Place(null, 0, 0);

    private static final Pattern LINE_AND_COLUMN = Pattern.compile("line (\\d+) column (\\d+)");

    static Place of(DocumentException problem) {
        String told = problem.place();
        Matcher matcher = LINE_AND_COLUMN.matcher(told);
        if (matcher.matches()) {
            return at(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        } else if (told.equals("top level")) {
            return pointer("");
        }
        return told.startsWith("/") ? pointer(told) : NOWHERE;
    }

    static Place at(int line, int column) {
        return new Place(null, Math.max(1, line), Math.max(1, column));
    }

    static Place pointer(String pointer) {
        return new Place(pointer, 0, 0);
    }

    /** The same place, seen from a body that holds the document under this pointer, beginning at that line and column. */
    Place within(String parent, int firstLine, int firstColumn) {
        if (pointer != null) {
            return pointer(parent + pointer);
        }
        return line == 0 ? this : at(line + firstLine - 1, line == 1 ? column + firstColumn - 1 : column);
    }
}
