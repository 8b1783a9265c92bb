package org.crosswise.workshop.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.Report;
import org.crosswise.workshop.Outcome;

/** What a report says, by its parts: what the corpus expects, and what else tells a person what to do. */
final class Said {

    /** Written in a table: no rule decides it. */
    static final String DOSES = "doses";

    static final String CAUTIONS = "cautions";

    /** All parts, what matters most first. */
    static final List<String> PARTS = List.of(
            "level",
            "gate",
            "alerts",
            "patterns",
            "supported",
            "suspected",
            "notPresent",
            "recommendations",
            "withheld",
            "askFor",
            "flags",
            "invalid",
            CAUTIONS,
            DOSES,
            "explanations",
            "notices");

    private Said() {}

    static Map<String, SortedSet<String>> of(Report report, Vocabulary vocabulary) {
        Map<String, SortedSet<String>> said =
                new LinkedHashMap<>(Outcome.of(report, vocabulary).said());
        said.put(
                DOSES,
                set(report.recommendations().stream()
                        .filter(line -> !line.dose().isEmpty())
                        .map(line -> line.code() + ": " + line.dose())));
        said.put(CAUTIONS, set(report.recommendations().stream().flatMap(line -> line.cautions().stream()
                .map(caution -> line.code() + ": " + caution))));
        said.put(
                "explanations",
                set(report.explanations().stream()
                        .map(line -> String.join(
                                " ", line.kind(), line.muscle(), line.side().name(), line.about()))));
        said.put(
                "notices",
                set(report.noticeLines().stream().map(line -> line.code().isEmpty() ? line.text() : line.code())));
        return said;
    }

    private static SortedSet<String> set(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}
