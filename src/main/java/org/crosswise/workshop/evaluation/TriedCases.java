package org.crosswise.workshop.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseFacts;
import org.crosswise.workshop.CaseFile;
import org.crosswise.workshop.CaseFileException;
import org.crosswise.workshop.CaseRun;
import org.crosswise.workshop.Explained;
import org.crosswise.workshop.Reasoning;

/**
 * The cases of topics, each with what its rules see.
 *
 * @param source the rules
 * @param reasoning ran the cases
 * @param byTopic the cases
 * @param explained what no case can show, by topic
 */
public record TriedCases(
        RuleSource source,
        Reasoning reasoning,
        Map<String, List<Tried>> byTopic,
        Map<String, List<Explained>> explained) {

    public TriedCases {
        byTopic = Map.copyOf(byTopic);
        explained = Map.copyOf(explained);
    }

    /**
     * Runs the cases of the topics that are wanted, on all cores.
     *
     * @param folder the rules
     * @param wanted by name
     * @param step is told each topic that is done
     * @throws CaseFileException when a file of cases cannot be read
     */
    public static TriedCases of(
            Path folder, RuleSource source, Reasoning reasoning, Predicate<String> wanted, Runnable step) {
        List<Topic> topics = source.topics().stream()
                .filter(topic -> wanted.test(topic.name()))
                .toList();
        Map<String, List<Tried>> cases = topics.parallelStream()
                .collect(Collectors.toConcurrentMap(Topic::name, topic -> {
                    List<Tried> tried = tried(file(folder, topic), topic.name(), source, reasoning);
                    step.run();
                    return tried;
                }));
        return new TriedCases(
                source,
                reasoning,
                cases,
                topics.stream().collect(Collectors.toMap(Topic::name, topic -> explained(folder, topic, source))));
    }

    /** The topics whose cases were run, in reading order. */
    public List<Topic> topics() {
        return source.topics().stream()
                .filter(topic -> byTopic.containsKey(topic.name()))
                .toList();
    }

    /**
     * What no case can show of the rules that run.
     *
     * @param wanted whether a rule is looked at, by id
     */
    public List<Explained> explained(Explained.Kind kind, Predicate<String> wanted) {
        Asleep asleep = Asleep.of(source, wanted);
        return explained.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.kind() == kind && wanted.test(each.rule()))
                .filter(each -> !asleep.drafts().contains(each.rule())
                        && !asleep.retired().contains(each.rule()))
                .toList();
    }

    /** How many of the cases fail. */
    public long failing() {
        return byTopic.values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.passes())
                .count();
    }

    private static Path file(Path folder, Topic topic) {
        return folder.resolve(topic.path()).resolveSibling("cases.yaml");
    }

    private static List<Tried> tried(Path file, String topic, RuleSource source, Reasoning reasoning) {
        List<Tried> tried = new ArrayList<>();
        for (Case each : cases(file, source)) {
            tried.add(tried(each, topic, source, reasoning));
        }
        return tried;
    }

    /** A case with what the rules of a topic see of it. */
    public static Tried tried(Case each, String topic, RuleSource source, Reasoning reasoning) {
        CaseFacts run = CaseFacts.of(each, reasoning);
        return new Tried(
                each, Moment.of(topic, run, source), CaseRun.of(each, run).passes());
    }

    private static List<Case> cases(Path file, RuleSource source) {
        try {
            return CaseFile.read(file, source.vocabulary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Explained> explained(Path folder, Topic topic, RuleSource source) {
        try {
            return CaseFile.explained(file(folder, topic), source.vocabulary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
