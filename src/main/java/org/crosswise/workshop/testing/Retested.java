package org.crosswise.workshop.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Tables;
import org.crosswise.workshop.evaluation.HandReasoning;

/** What was tested, and what has to be tested again because something it rests on was changed. For one thread. */
final class Retested {

    private static final String TABLES = "tables";

    private final Path folder;
    private final WatchListener listener;
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, Set<String>> failing = new HashMap<>();
    private final Set<String> unsure = new HashSet<>();
    private Set<String> shown = Set.of();
    private boolean interrupted;

    Retested(Path folder, WatchListener listener) {
        this.folder = folder;
        this.listener = listener;
    }

    /** The rules cannot be used for a while; what was tested last is tested again when they can. */
    void interrupted() {
        interrupted = true;
    }

    /**
     * Tests what was changed and is watched, then what else a changed rule can reach.
     *
     * @param start when the round began, in the nanoseconds of the process
     * @param again whether the next round is due; the rest can wait
     */
    void round(RuleSource source, Chosen chosen, long start, BooleanSupplier again) throws IOException {
        Set<String> changed = changed(source);
        if (interrupted && changed.isEmpty()) {
            changed.addAll(shown);
        }
        RuleTests tests = new RuleTests(source, folder, HandReasoning.of(source));
        List<TopicResult> results = new ArrayList<>();
        for (Topic topic : chosen.topics()) {
            if (changed.contains(topic.name())) {
                TopicResult result = tests.of(topic);
                tell(result);
                results.add(chosen.of(result));
            }
        }
        interrupted = false;
        if (!results.isEmpty()) {
            shown = new LinkedHashSet<>(results.stream().map(TopicResult::topic).toList());
            listener.tested(results, System.nanoTime() - start);
        }
        others(source, tests, again);
    }

    /** Topics whose rules or cases are not what they were; all of them when a table is not. */
    private Set<String> changed(RuleSource source) throws IOException {
        Set<String> changed = new HashSet<>();
        StringBuilder tables = new StringBuilder(text("rule-set.yaml"));
        for (String table : Tables.FILES) {
            tables.append(text("knowledge/" + table));
        }
        boolean all = isNew(TABLES, tables.toString());
        Set<RuleSet.Stage> reaching = new HashSet<>(all ? source.set().allStages() : List.of());
        for (Topic topic : source.topics()) {
            boolean rules = isNew(topic.path(), topic.text());
            boolean cases = isNew(topic.name(), text(topic.stage().folder() + "/" + topic.name() + "/cases.yaml"));
            if (rules || cases || all) {
                changed.add(topic.name());
            }
            if (rules) {
                reaching.add(topic.stage());
            }
        }
        unsure.addAll(changed);
        unsure.addAll(reached(source, reaching));
        return changed;
    }

    /** A rule reaches the topics of its own stage and of later ones. */
    private static Set<String> reached(RuleSource source, Set<RuleSet.Stage> reaching) {
        Set<String> reached = new HashSet<>();
        boolean behind = false;
        for (RuleSet.Stage stage : source.set().allStages()) {
            behind |= reaching.contains(stage);
            if (behind) {
                reached.addAll(stage.topics());
            }
        }
        return reached;
    }

    private boolean isNew(String what, String text) {
        return !text.equals(written.put(what, text));
    }

    private String text(String path) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
    }

    /** All of them, or none when the next round is due: what is half known is not told. */
    private void others(RuleSource source, RuleTests tests, BooleanSupplier again) throws IOException {
        List<TopicResult> results = new ArrayList<>();
        for (Topic topic : source.topics()) {
            if (unsure.contains(topic.name())) {
                if (again.getAsBoolean()) {
                    return;
                }
                results.add(tests.of(topic));
            }
        }
        List<TopicResult> changed = results.stream().filter(this::isNews).toList();
        results.forEach(this::tell);
        if (!results.isEmpty()) {
            listener.others(changed, results.size());
        }
    }

    private boolean isNews(TopicResult result) {
        Set<String> before = failing.get(result.topic());
        return before != null && !before.equals(failing(result));
    }

    private void tell(TopicResult result) {
        unsure.remove(result.topic());
        failing.put(result.topic(), failing(result));
    }

    private static Set<String> failing(TopicResult result) {
        Set<String> failing = new HashSet<>();
        result.cases().stream()
                .filter(each -> !each.passes())
                .forEach(each -> failing.add(each.expectation().name()));
        if (result.problem() != null) {
            failing.add(String.valueOf(result.problem().getMessage()));
        }
        return failing;
    }
}
