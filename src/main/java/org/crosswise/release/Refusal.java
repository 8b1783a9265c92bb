package org.crosswise.release;

import java.util.List;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSetException;

/** Says why a rule set is not accepted. */
final class Refusal {

    private Refusal() {}

    /** A bundle that is not what {@code rules pack} writes, or whose content is not what it says. */
    static RuleSetException wrong(String entry, String message) {
        return of(IssueCode.WRONG_BUNDLE, entry, message, "");
    }

    static RuleSetException of(IssueCode code, String entry, String message, String hint) {
        return new RuleSetException(List.of(new Issue(code, entry, 0, 0, message, hint)));
    }
}
