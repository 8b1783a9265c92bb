package org.crosswise.workshop.diff;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseRun;

/** The cases of a set that its own rules do not pass. */
final class FailingCases {

    private final Edition edition;

    FailingCases(Edition edition) {
        this.edition = edition;
    }

    /** Each with its file and line, its name, and what comes out otherwise than it expects. */
    List<String> of(List<Case> cases) {
        return cases.stream().flatMap(this::failing).toList();
    }

    private Stream<String> failing(Case each) {
        String why = why(each);
        return why.isEmpty() ? Stream.empty() : Stream.of(place(each) + ": " + each.name() + ": " + why);
    }

    private String why(Case each) {
        try {
            CaseRun run = CaseRun.of(each, edition.rules());
            return run.passes() ? "" : run.difference().strip().replaceAll("\\s*\\n\\s*", "; ");
        } catch (IllegalArgumentException e) {
            return Objects.requireNonNullElse(e.getMessage(), "it cannot be run");
        }
    }

    private String place(Case each) {
        return edition.source().topics().stream()
                        .filter(topic -> topic.name().equals(each.topic()))
                        .map(FailingCases::folder)
                        .findFirst()
                        .orElse("")
                + "cases.yaml:" + each.line();
    }

    private static String folder(Topic topic) {
        return topic.path().substring(0, topic.path().lastIndexOf('/') + 1);
    }
}
