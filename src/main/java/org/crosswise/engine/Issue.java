package org.crosswise.engine;

import org.crosswise.drl.Place;

/**
 * What an author of rules is told.
 *
 * @param code which problem it is
 * @param file path below the rules' folder, empty when it concerns the whole set
 * @param line 1-based, 0 when unknown
 * @param column 1-based, 0 when unknown
 * @param message what is wrong, one sentence
 * @param hint what to write instead, empty when there is nothing to say
 */
public record Issue(IssueCode code, String file, int line, int column, String message, String hint) {

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** Something that is wrong with the whole set or a whole file. */
    public static Issue of(IssueCode code, String file, String message) {
        return new Issue(code, file, 0, 0, message, "");
    }

    /** Something that is wrong at a place. */
    public static Issue at(Place place, IssueCode code, String file, String message, String hint) {
        return new Issue(code, file, place.line(), place.column(), message, hint);
    }

    /** ERROR refuses the rule set, WARNING does not. */
    public Severity severity() {
        return code.severity();
    }

    /** The page about it, below the project's folder. */
    public String page() {
        return "docs/checks/" + code.word() + ".md";
    }

    /** Where it is: file:line:column as far as known. */
    public String where() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }

    /** file:line:column: error code: message (hint), as compilers write it. */
    @Override
    public String toString() {
        String severity = severity() == Severity.ERROR ? "error " : "warning ";
        return (file.isEmpty() ? "" : where() + ": ") + severity + code.word() + ": " + message
                + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
