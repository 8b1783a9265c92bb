package org.crosswise.sensitivity;

import java.util.List;
import java.util.Map;
import org.crosswise.fact.Pattern;

/**
 * What would change the answer.
 *
 * @param patterns for each pattern the nearest changes of a single finding that take it away; all that are equally near
 * @param muscles the same for each supported or suspected muscle state, and leaving that state
 * @param tests how far each test that is asked for could reach
 * @param complete whether every change was tried; false when the document has more findings than any person's
 */
public record WouldChange(
        Map<Pattern, List<Change>> patterns,
        Map<Muscle, List<Change>> muscles,
        Map<String, Reach> tests,
        boolean complete) {

    public WouldChange {
        patterns = Map.copyOf(patterns);
        muscles = Map.copyOf(muscles);
        tests = Map.copyOf(tests);
    }
}
