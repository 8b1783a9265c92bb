package org.crosswise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crosswise.fact.Derived;

/** Runs rules on trial and counts what they would have said. Whatever goes wrong with them stays here. */
final class TrialCount {

    private final LongAdder assessments = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final Map<String, LongAdder> spoke;

    TrialCount(Set<String> onTrial) {
        this.spoke = onTrial.stream().collect(Collectors.toUnmodifiableMap(id -> id, id -> new LongAdder()));
    }

    void count(Supplier<List<Derived>> run) {
        if (spoke.isEmpty()) {
            return;
        }
        assessments.increment();
        try {
            run.get().stream().map(Derived::rule).distinct().forEach(rule -> spoke.get(rule)
                    .increment());
        } catch (RuntimeException | StackOverflowError e) {
            failed.increment();
        }
    }

    Trials now() {
        Map<String, Long> counts = new HashMap<>();
        spoke.forEach((rule, count) -> counts.put(rule, count.sum()));
        return new Trials(assessments.sum(), failed.sum(), counts);
    }
}
