package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Place;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;

/** A topic fits on a page or two. */
final class ShortFiles implements Check {

    private static final int MAX_LINES = 100;

    @Override
    public List<Issue> issues(RuleSource source) {
        List<Issue> issues = new ArrayList<>();
        for (Topic topic : source.topics()) {
            long lines = topic.text().lines().count();
            if (lines > MAX_LINES) {
                issues.add(Issue.at(
                        new Place(MAX_LINES + 1, 1),
                        IssueCode.LONG_FILE,
                        topic.path(),
                        lines + " lines: expected at most " + MAX_LINES,
                        "split the topic"));
            }
        }
        return issues;
    }
}
