package org.crosswise.engine;

/**
 * What an author of rules is told.
 *
 * @param severity ERROR refuses the rule set, WARNING does not
 * @param code stable code of the problem, such as forbidden-statement
 * @param file path below the rules' folder, empty when it concerns the whole set
 * @param line 1-based, 0 when unknown
 * @param column 1-based, 0 when unknown
 * @param message what is wrong, one sentence
 * @param hint what to write instead, empty when there is nothing to say
 */
public record Issue(Severity severity, String code, String file, int line, int column, String message, String hint) {

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static Issue error(String code, String file, String message) {
        return new Issue(Severity.ERROR, code, file, 0, 0, message, "");
    }

    static Issue error(String code, String file, int line, int column, String message, String hint) {
        return new Issue(Severity.ERROR, code, file, line, column, message, hint);
    }

    /** file:line:column: message (hint), as compilers write it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!file.isEmpty()) {
            text.append(file)
                    .append(line > 0 ? ":" + line : "")
                    .append(column > 0 ? ":" + column : "")
                    .append(": ");
        }
        text.append(message);
        return hint.isEmpty()
                ? text.toString()
                : text.append(" (").append(hint).append(')').toString();
    }
}
