package org.crosswise;

import java.util.List;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSetException;
import org.crosswise.knowledge.RuleSet;

/**
 * The rules that run now, for a program that exchanges them while it runs.
 *
 * <pre>{@code
 * LiveCrosswise live = new LiveCrosswise(Crosswise.standard());
 * Report report = live.current().assess(assessment);
 * List<Issue> refused = Reload.into(live, Path.of("rules.zip"), Acceptance.ANY.trusting(key));
 * }</pre>
 *
 * <p>An assessment ends with the rules it began with, since {@link #current} hands out one rule set for all of it; so do not keep
 * what it hands out. The old set needs no closing: it goes when the last assessment with it has ended. Safe for use by several
 * threads. {@code org.crosswise.workshop.Reload} proves a set before it is exchanged.
 */
public final class LiveCrosswise {

    private volatile Crosswise current;

    public LiveCrosswise(Crosswise first) {
        this.current = first;
    }

    /** The rules that run now. Ask for each assessment anew. */
    public Crosswise current() {
        return current;
    }

    /**
     * Lets other rules run from now on: all of them at once.
     *
     * @throws RuleSetException when the set has another name or an older version than the one that runs now, which stays then
     */
    public synchronized void exchange(Crosswise next) {
        RuleSet running = current.ruleSet();
        RuleSet other = next.ruleSet();
        if (!other.name().equals(running.name())) {
            throw refused(IssueCode.WRONG_BUNDLE, "\"" + other.name() + "\": expected the rule set " + running.name());
        } else if (other.isBefore(running.version())) {
            throw refused(
                    IssueCode.TOO_OLD,
                    other.name() + " " + other.version() + " is older than " + running.version() + ", which runs now");
        }
        current = next;
    }

    private static RuleSetException refused(IssueCode code, String message) {
        return new RuleSetException(List.of(Issue.of(code, "rule-set.yaml", message)));
    }
}
