package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts for whom the rules on trial would fire. For one thread. */
final class Trials {

    private final Asked older;
    private final Asked newer;
    private final Map<String, OnTrial> before;
    private final Map<String, OnTrial> now;

    Trials(Asked older, Asked newer) {
        this.older = older;
        this.newer = newer;
        this.before = none(older, "older");
        this.now = none(newer, "newer");
    }

    private static Map<String, OnTrial> none(Asked asked, String set) {
        Map<String, OnTrial> trials = new TreeMap<>();
        asked.onTrial().forEach(rule -> trials.put(rule, new OnTrial(rule, set, 0, 0)));
        return trials;
    }

    void count(Input input) {
        count(input, older, before);
        count(input, newer, now);
    }

    private static void count(Input input, Asked asked, Map<String, OnTrial> trials) {
        if (!trials.isEmpty()) {
            List<Input> all = new ArrayList<>(input.parts());
            all.add(input);
            all.stream()
                    .flatMap(each -> asked.conclusionsOnTrial(each).byRule().keySet().stream())
                    .distinct()
                    .forEach(rule -> trials.computeIfPresent(
                            rule,
                            (id, trial) -> trial.and(
                                    new OnTrial(id, trial.set(), input.isClient() ? 1 : 0, input.isClient() ? 0 : 1))));
        }
    }

    /** Those of the newer set first, by id. */
    List<OnTrial> counted() {
        return Stream.concat(now.values().stream(), before.values().stream()).toList();
    }
}
