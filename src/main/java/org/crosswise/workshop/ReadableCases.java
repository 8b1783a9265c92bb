package org.crosswise.workshop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.jspecify.annotations.Nullable;

/** Whether the cases of every topic can be read, before any of them is run. */
public final class ReadableCases {

    private ReadableCases() {}

    /** Every file of cases that is not what it should be, in the order of the topics. */
    public static List<Issue> issues(RuleSource source, RuleFiles files) {
        List<Issue> issues = new ArrayList<>();
        for (Topic topic : source.topics()) {
            Issue problem = problem(topic, source, files);
            if (problem != null) {
                issues.add(problem);
            }
        }
        return issues;
    }

    /** What cannot be opened at all is told by the check of the folder. */
    private static @Nullable Issue problem(Topic topic, RuleSource source, RuleFiles files) {
        try {
            CaseFile.requireReadable(files, topic.stage(), topic.name(), source.vocabulary());
            return null;
        } catch (CaseFileException e) {
            return wrong(topic, e.line(), e.problem());
        } catch (IOException e) {
            return null;
        }
    }

    private static Issue wrong(Topic topic, int line, String problem) {
        String path = RuleFiles.casesPath(topic.stage(), topic.name());
        return new Issue(IssueCode.WRONG_CASES, path, line, 0, problem, "");
    }
}
