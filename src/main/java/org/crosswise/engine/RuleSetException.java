package org.crosswise.engine;

import java.util.List;

/** A rule set that cannot be loaded. Carries every problem that was found; the message names them all. */
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public RuleSetException(List<Issue> issues) {
        super(message(issues));
        this.issues = List.copyOf(issues);
    }

    RuleSetException(Issue issue, Throwable cause) {
        super(message(List.of(issue)), cause);
        this.issues = List.of(issue);
    }

    /** The problems, never empty. */
    public List<Issue> issues() {
        return issues;
    }

    private static String message(List<Issue> issues) {
        StringBuilder text = new StringBuilder("the rule set cannot be loaded:");
        issues.forEach(issue -> text.append("\n  ").append(issue));
        return text.toString();
    }
}
