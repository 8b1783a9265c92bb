package org.crosswise.workshop.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleSetException;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Facts;

/** All checks of a rule set: the gate, then what its text tells, then a build and a run without findings. */
public final class RuleCheck {

    private static final List<Check> CHECKS = List.of();

    private RuleCheck() {}

    /** What is wrong, in reading order; empty when nothing is. What the gate refuses has no effect whatever. */
    public static List<Issue> issues(Path folder) {
        try {
            RuleSource source = RuleSource.read(folder);
            List<Issue> issues = new ArrayList<>();
            CHECKS.forEach(check -> issues.addAll(check.issues(source)));
            if (issues.stream().noneMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
                RuleBase.compile(folder).run(new Facts(List.of(), List.of(), List.of(), List.of()));
            }
            return issues;
        } catch (RuleSetException e) {
            return e.issues();
        }
    }
}
