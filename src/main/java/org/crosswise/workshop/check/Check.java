package org.crosswise.workshop.check;

import java.util.List;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleSource;

/** One thing that may be wrong with a rule set that has passed the gate; it reads text and runs nothing. */
interface Check {

    /** Every place where it is wrong. */
    List<Issue> issues(RuleSource source);
}
