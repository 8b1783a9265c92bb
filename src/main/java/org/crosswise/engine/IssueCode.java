package org.crosswise.engine;

import java.util.Locale;
import org.crosswise.engine.Issue.Severity;

/** Everything that an author of rules may be told. Each has a page in {@code docs/checks} of the same name. */
public enum IssueCode {
    // The files.
    CANNOT_LOAD,
    WRONG_TABLE,
    NOT_UTF_8,
    // The gate: what is not a harmless rule of the small language.
    NOT_A_RULE,
    WRONG_PACKAGE,
    FORBIDDEN_IMPORT,
    DUPLICATE_ID,
    WRONG_ID,
    WRONG_STAGE,
    UNKNOWN_ANNOTATION,
    MISSING_ANNOTATION,
    UNKNOWN_STATUS,
    UNKNOWN_TYPE,
    UNKNOWN_MEMBER,
    UNKNOWN_VARIABLE,
    UNKNOWN_NAME,
    UNKNOWN_FUNCTION,
    FORBIDDEN_VALUE,
    FORBIDDEN_CONCLUSION,
    TOO_MANY_PATTERNS,
    UNJOINED_PATTERNS,
    // The words of a rule.
    MISSING_IMPORT,
    UNUSED_IMPORT,
    WRONG_MEMBER,
    WRONG_TYPE,
    UNKNOWN_CODE,
    OUT_OF_RANGE,
    TOO_FINE,
    MISSING_GUARD,
    HIDDEN_THRESHOLD,
    WRONG_THRESHOLD,
    UNKNOWN_SOURCE,
    UNKNOWN_STRENGTH,
    WRONG_REVIEW_DATE,
    REVIEW_OVERDUE(Severity.WARNING),
    NOT_REVIEWED,
    // What a condition comes to.
    IMPOSSIBLE,
    ALWAYS_TRUE,
    // Rules beside each other.
    DUPLICATE_RULE,
    SUBSUMED_RULE,
    CONTRADICTING_RULES,
    NEVER_CONCLUDED,
    CONCLUDED_LATER,
    DENIED_TOO_EARLY,
    ENDLESS,
    // The folder.
    LONG_FILE,
    TOPIC_NOT_LISTED,
    FOLDER_NOT_LISTED,
    FILE_NOT_LISTED,
    MISSING_CASES,
    WRONG_CASES,
    NOT_FILLED_IN,
    // The build and the empty run.
    DOES_NOT_COMPILE,
    DOES_NOT_END,
    // What was written down beforehand.
    FAILED_CASE,
    FAILED_CLIENT,
    // A released set.
    WRONG_BUNDLE,
    WRONG_SIGNATURE,
    TOO_OLD;

    private final Severity severity;

    IssueCode() {
        this(Severity.ERROR);
    }

    IssueCode(Severity severity) {
        this.severity = severity;
    }

    /** The code as it is written, such as {@code not-a-rule}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }
}
