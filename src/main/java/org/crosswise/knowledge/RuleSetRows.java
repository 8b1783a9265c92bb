package org.crosswise.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code rule-set.yaml}: name, version and stages. */
final class RuleSetRows {

    /** Names end up in paths and in what the engine generates: nothing but words joined by hyphens. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    private RuleSetRows() {}

    static RuleSet read(Row row) {
        List<RuleSet.Stage> stages = stages(row, "stages");
        RuleSet set = new RuleSet(
                row.name("name", NAME),
                row.name("version", VERSION),
                stages,
                stage(row, "contestedUntil", stages),
                stage(row, "answeredBy", stages),
                stages(row, "followUp"));
        row.done();
        requireDistinct(row, set);
        return set;
    }

    /** The engine runs a stage by its name, and a topic is known by its own. */
    private static void requireDistinct(Row row, RuleSet set) {
        Set<String> stages = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (RuleSet.Stage stage :
                Stream.concat(set.stages().stream(), set.followUp().stream()).toList()) {
            if (!stages.add(stage.name())) {
                throw row.wrong("two stages are called \"" + stage.name() + "\", whatever number their folders bear");
            }
            for (String topic : stage.topics()) {
                if (!topics.add(topic)) {
                    throw row.wrong("two topics are called \"" + topic + "\"");
                }
            }
        }
        if (topics.isEmpty()) {
            throw row.wrong("no stage has a topic: there is no rule");
        }
    }

    private static List<RuleSet.Stage> stages(Row row, String key) {
        List<RuleSet.Stage> stages = new ArrayList<>();
        for (Row stage : row.rows(key)) {
            String folder = stage.name("folder", NAME);
            List<String> topics = stage.texts("topics");
            topics.forEach(topic -> stage.requireName("topics", topic, NAME));
            stages.add(new RuleSet.Stage(folder.replaceFirst("^\\d+-", ""), folder, topics));
            stage.done();
        }
        return stages;
    }

    private static String stage(Row row, String key, List<RuleSet.Stage> stages) {
        String name = row.name(key, NAME);
        List<String> names = stages.stream().map(RuleSet.Stage::name).toList();
        if (!names.contains(name)) {
            throw row.wrong(
                    key,
                    "\"" + key + "\" names the stage \"" + name + "\", which is not among the stages"
                            + Nearest.hint(name, names));
        }
        return name;
    }
}
