package org.crosswise.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules whose evidence a report shows with its muscles, so that other lines need not repeat it. */
final class MuscleRules {

    private final Set<String> rules = new HashSet<>();

    MuscleRules(Report report) {
        for (MuscleLine muscle : report.muscles()) {
            muscle.speaksFor().forEach(item -> rules.add(item.reason().rule()));
            muscle.against().forEach(item -> rules.add(item.reason().rule()));
        }
    }

    /** The reasons that do not stand with the muscles. */
    List<Reason> beyond(Collection<Reason> because) {
        return because.stream().filter(reason -> !rules.contains(reason.rule())).toList();
    }
}
