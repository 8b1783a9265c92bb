package org.crosswise.workshop.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseFacts;
import org.crosswise.workshop.CaseFile;
import org.crosswise.workshop.CaseFileException;
import org.crosswise.workshop.CaseRun;
import org.crosswise.workshop.Reasoning;
import org.crosswise.workshop.evaluation.WhyNot;

/** Runs the cases beside the rules of a folder. For one thread. */
public final class RuleTests {

    private final Path folder;
    private final Reasoning reasoning;
    private final Mismatches mismatches;

    /**
     * @param source the rules as text
     * @param folder where they were read
     * @param reasoning the same rules, ready to run
     */
    public RuleTests(RuleSource source, Path folder, Reasoning reasoning) {
        this.folder = folder;
        this.reasoning = reasoning;
        this.mismatches = new Mismatches(new WhyNot(source, folder));
    }

    /**
     * The cases of a topic; what is wrong with their file is part of the result.
     *
     * @throws IOException when there is no such file
     */
    public TopicResult of(Topic topic) throws IOException {
        Path file = folder.resolve(topic.stage().folder()).resolve(topic.name()).resolve("cases.yaml");
        List<CaseResult> results = new ArrayList<>();
        try {
            for (Case each : CaseFile.read(file, reasoning.vocabulary())) {
                results.add(of(each));
            }
            return new TopicResult(topic.name(), file, results, null);
        } catch (CaseFileException e) {
            return new TopicResult(topic.name(), file, List.of(), e);
        }
    }

    private CaseResult of(Case each) {
        long start = System.nanoTime();
        try {
            CaseFacts run = CaseFacts.of(each, reasoning);
            CaseRun compared = CaseRun.of(each, run);
            long nanos = System.nanoTime() - start;
            return new CaseResult(
                    each, compared.concluded().keySet(), untried(each, run), mismatches.of(compared, run), nanos);
        } catch (RuntimeException e) {
            return new CaseResult(
                    each,
                    Set.of(),
                    Set.of(),
                    List.of("It cannot be run: " + e.getMessage()),
                    System.nanoTime() - start);
        }
    }

    private static Set<String> untried(Case each, CaseFacts run) {
        Set<String> untried = new HashSet<>(each.expected().keySet());
        untried.retainAll(run.asleep());
        return untried;
    }
}
