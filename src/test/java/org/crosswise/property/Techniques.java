package org.crosswise.property;

import java.util.Set;
import java.util.TreeSet;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.Report;

/** The techniques that a report recommends, with their side. */
final class Techniques {

    private Techniques() {}

    /** Those that come only with the change. */
    static Set<String> added(Vocabulary vocabulary, Report before, Report after) {
        Set<String> added = of(vocabulary, after);
        added.removeAll(of(vocabulary, before));
        return added;
    }

    private static Set<String> of(Vocabulary vocabulary, Report report) {
        Set<String> techniques = new TreeSet<>();
        report.recommendations().stream()
                .filter(line -> vocabulary.technique(line.code()).isTechnique())
                .forEach(line -> techniques.add(line.code() + " " + line.side()));
        return techniques;
    }
}
