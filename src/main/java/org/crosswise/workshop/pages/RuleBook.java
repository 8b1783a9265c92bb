package org.crosswise.workshop.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.RuleSet.Stage;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseFile;
import org.crosswise.workshop.Reasoning;
import org.crosswise.workshop.ShortForm;
import org.crosswise.workshop.check.Neighbours;
import org.crosswise.workshop.coverage.Coverage;
import org.crosswise.workshop.evaluation.Asleep;
import org.crosswise.workshop.evaluation.HandReasoning;
import org.crosswise.workshop.evaluation.TriedCases;
import org.crosswise.workshop.words.RuleWords;
import org.jspecify.annotations.Nullable;

/** All that is told of the rules of one folder: their texts, cases, words and neighbours. */
final class RuleBook {

    private final Path folder;
    private final RuleSource source;
    private final Neighbours neighbours;
    private final RuleWords words;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, RuleText> rules = new LinkedHashMap<>();
    private final Map<String, List<Case>> cases = new LinkedHashMap<>();
    private final Map<String, String> coverage = new HashMap<>();
    private @Nullable Reasoning reasoning;

    private RuleBook(Path folder, RuleSource source) {
        this.folder = folder;
        this.source = source;
        this.neighbours = Neighbours.in(source);
        this.words = new RuleWords(source.vocabulary());
        for (Topic topic : source.topics()) {
            topics.put(topic.name(), topic);
            topic.file().rules().forEach(rule -> rules.put(rule.id(), rule));
        }
    }

    /**
     * Reads a folder.
     *
     * @throws org.crosswise.engine.RuleSetException with every problem that the gate found
     */
    static RuleBook read(Path folder) {
        return new RuleBook(folder, RuleSource.read(folder));
    }

    RuleSource source() {
        return source;
    }

    RuleWords words() {
        return words;
    }

    Collection<Topic> topics() {
        return topics.values();
    }

    List<Topic> topics(Stage stage) {
        return topics.values().stream()
                .filter(topic -> topic.stage().equals(stage))
                .toList();
    }

    /** What the rules of a stage that run conclude, in words. */
    String concluded(Stage stage) {
        List<RuleText> running = running(stage);
        return running.isEmpty() ? "nothing, as none of its rules runs" : words.conclusions(running);
    }

    private List<RuleText> running(Stage stage) {
        return topics(stage).stream()
                .flatMap(topic -> topic.file().rules().stream())
                .filter(rule -> !Asleep.is(rule))
                .toList();
    }

    /**
     * The cases of a topic, read when they are first asked for.
     *
     * @throws org.crosswise.workshop.CaseFileException when the topic has none that can be read
     */
    List<Case> cases(Topic topic) {
        return cases.computeIfAbsent(topic.name(), name -> read(topic));
    }

    private List<Case> read(Topic topic) {
        return ofCases(topic, file -> CaseFile.read(file, source.vocabulary()));
    }

    /** What holds for each case of a topic that does not say otherwise, as an assessment document. */
    String background(Topic topic) {
        return new ShortForm(source.vocabulary())
                .json(ofCases(topic, file -> CaseFile.background(file, source.vocabulary())));
    }

    private interface Reading<T> {
        T of(Path file) throws IOException;
    }

    private <T> T ofCases(Topic topic, Reading<T> reading) {
        try {
            return reading.of(folder.resolve(topic.path()).resolveSibling("cases.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(topic.name() + ": its cases cannot be read", e);
        }
    }

    /** What the cases of its topic have seen of the conditions of a rule that runs, in words; they are run when first asked for. */
    String coverage(String rule) {
        if (!coverage.containsKey(rule)) {
            Topic topic = topicOf(rule);
            TriedCases tried = TriedCases.of(folder, source, reasoning(), topic.name()::equals, () -> {});
            topic.file()
                    .rules()
                    .forEach(each -> coverage.put(
                            each.id(), Coverage.of(tried, each.id()::equals).words()));
        }
        return Objects.requireNonNull(coverage.get(rule));
    }

    private Reasoning reasoning() {
        if (reasoning == null) {
            reasoning = HandReasoning.orEngine(source);
        }
        return reasoning;
    }

    Collection<String> ids() {
        return rules.keySet();
    }

    /** Whether a rule of this set does not run. */
    boolean isAsleep(String id) {
        return rule(id).filter(Asleep::is).isPresent();
    }

    Optional<RuleText> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The topic that a rule of this set stands in. */
    Topic topicOf(String id) {
        return Objects.requireNonNull(topics.get(id.substring(0, id.indexOf('/'))), id);
    }

    /** The topics whose rules a rule reads, in reading order, with the number of those rules that run. */
    Map<Topic, Long> feeding(String id) {
        return byTopic(neighbours.feeding(id));
    }

    /** The topics whose rules read a rule's conclusion, in reading order, with the number of those rules that run. */
    Map<Topic, Long> fedBy(String id) {
        return byTopic(neighbours.fedBy(id));
    }

    private Map<Topic, Long> byTopic(Collection<String> ids) {
        Map<Topic, Long> numbers = new LinkedHashMap<>();
        for (Topic topic : topics.values()) {
            long number = topic.file().rules().stream()
                    .filter(rule -> ids.contains(rule.id()) && !Asleep.is(rule))
                    .count();
            if (number > 0) {
                numbers.put(topic, number);
            }
        }
        return numbers;
    }

    /** How many rules of one stage read what another one concludes; of both only what runs. */
    long readers(Stage from, Stage to) {
        return running(to).stream()
                .filter(rule -> neighbours.feeding(rule.id()).stream()
                        .anyMatch(id -> topicOf(id).stage().equals(from) && !isAsleep(id)))
                .count();
    }

    /** What the stages concern, one run after the other. */
    List<Stage> stages() {
        RuleSet set = source.set();
        return new ArrayList<>(set.allStages());
    }
}
