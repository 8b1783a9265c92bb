package org.crosswise.workshop.testing;

import java.nio.file.Path;
import java.util.List;
import org.crosswise.workshop.CaseFileException;
import org.jspecify.annotations.Nullable;

/**
 * What became of the cases of a topic.
 *
 * @param topic its name
 * @param file its cases
 * @param cases in the order of the file; none when it cannot be read
 * @param problem why it cannot be read; null when it can
 */
public record TopicResult(
        String topic,
        Path file,
        List<CaseResult> cases,
        @Nullable CaseFileException problem) {

    public TopicResult {
        cases = List.copyOf(cases);
    }

    /** Whether its cases can be read and all of them pass. */
    public boolean passes() {
        return problem == null && failed() == 0;
    }

    /** How many cases fail. */
    public long failed() {
        return cases.stream().filter(each -> !each.passes()).count();
    }

    long nanos() {
        return cases.stream().mapToLong(CaseResult::nanos).sum();
    }
}
