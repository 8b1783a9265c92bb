package org.crosswise.workshop.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.knowledge.Nearest;
import org.crosswise.knowledge.RuleSet.Stage;
import org.jspecify.annotations.Nullable;

/** A rule that is to be written: what its files will hold. Nothing is written before {@link #write()}. */
public final class NewRule {

    private static final Pattern ID = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)/([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern IMPORTS = Pattern.compile("(?:import [^\\n]*\\n)+");
    private static final String BACKGROUND =
            "background: {age: 40, sex: F, redFlagScreenComplete: true, conditionsScreenComplete: true}\n";
    private static final String SET = "rule-set.yaml";

    /** As the check of long files has it. */
    private static final int MOST_LINES = 100;

    private final Path folder;
    private final Map<String, String> files = new TreeMap<>();

    private NewRule(Path folder) {
        this.folder = folder;
    }

    /**
     * A new rule of a folder of rules.
     *
     * @param id TOPIC/NAME in small letters, digits and hyphens
     * @param stage name or folder of the stage of a new topic; null for a topic that is there
     * @throws DraftException when the id is wrong or in use, the stage is unknown or missing, or a file is in the way
     * @throws org.crosswise.engine.RuleSetException with every problem that the gate found in the rules that are there
     */
    public static NewRule in(Path folder, String id, @Nullable String stage) throws IOException {
        Matcher named = ID.matcher(id);
        if (!named.matches()) {
            throw new DraftException(
                    "\"" + id + "\" is no id of a rule: expected TOPIC/NAME in small letters, digits and "
                            + "hyphens, such as iliopsoas/thomas-short");
        }
        RuleSource source = RuleSource.read(folder);
        refuseUsed(id, source);
        Optional<Topic> topic = source.topics().stream()
                .filter(each -> each.name().equals(named.group(1)))
                .findFirst();
        NewRule rule = new NewRule(folder);
        if (topic.isPresent()) {
            rule.append(topic.get(), id, stage);
        } else {
            rule.begin(named.group(1), id, stage(stage, source));
        }
        return rule;
    }

    private static void refuseUsed(String id, RuleSource source) {
        for (Topic topic : source.topics()) {
            if (topic.file().rules().stream().anyMatch(rule -> rule.id().equals(id))) {
                throw new DraftException("the id \"" + id + "\" is in use in " + topic.path());
            }
        }
    }

    private static Stage stage(@Nullable String wanted, RuleSource source) {
        List<String> known =
                source.set().allStages().stream().map(Stage::folder).toList();
        if (wanted == null) {
            throw new DraftException(
                    "the topic is new: name its stage with --stage, one of " + String.join(", ", known));
        }
        List<String> names = new ArrayList<>(known);
        source.set().allStages().forEach(stage -> names.add(stage.name()));
        return source.set().allStages().stream()
                .filter(stage -> isCalled(stage, wanted))
                .findFirst()
                .orElseThrow(() -> new DraftException("there is no stage \"" + wanted + "\""
                        + Nearest.hint(wanted, names) + "\nthe stages are " + String.join(", ", known)));
    }

    private static boolean isCalled(Stage stage, String name) {
        return stage.name().equals(name) || stage.folder().equals(name);
    }

    /** One more rule in a topic that is there. */
    private void append(Topic topic, String id, @Nullable String stage) throws IOException {
        if (stage != null && !isCalled(topic.stage(), stage)) {
            throw new DraftException("the topic " + topic.name() + " stands in the stage "
                    + topic.stage().folder() + ", not in " + stage);
        }
        Template template = Template.of(topic.stage().name());
        String text = imported(topic.text(), template).stripTrailing() + "\n\n"
                + template.rule(id, topic.stage().name());
        if (text.lines().count() > MOST_LINES) {
            throw new DraftException(topic.path() + " would have "
                    + text.lines().count() + " lines, more than " + MOST_LINES + ": begin another topic");
        }
        files.put(topic.path(), text);
        String cases = topic.path().replaceFirst("[^/]*$", "cases.yaml");
        if (!Files.isRegularFile(folder.resolve(cases), LinkOption.NOFOLLOW_LINKS)) {
            throw new DraftException(cases + " is no file; each topic has its cases");
        }
        files.put(cases, withCases(Files.readString(folder.resolve(cases)), id, template, cases));
    }

    /** The file with what the rule needs imported; the order of imports is that of the alphabet. */
    private static String imported(String text, Template template) {
        Matcher imports = IMPORTS.matcher(text);
        if (!imports.find()) {
            return text.replaceFirst("(?m)^package [^\\n]*\\n", "$0\n" + String.join("\n", template.imports()) + "\n");
        }
        var all = template.imports();
        imports.group().lines().forEach(all::add);
        return text.substring(0, imports.start()) + String.join("\n", all) + "\n" + text.substring(imports.end());
    }

    private static String withCases(String text, String id, Template template, String path) {
        String all = text;
        for (String one : template.cases(id)) {
            all = YamlList.under(all, "cases")
                    .orElseThrow(() -> new DraftException(path + ": there is no list under \"cases\""))
                    .withBlock(one);
        }
        return all;
    }

    /** A topic of its own. */
    private void begin(String topic, String id, Stage stage) throws IOException {
        Path place = folder.resolve(stage.folder()).resolve(topic);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new DraftException(place + " is there already and is no topic of " + SET);
        }
        Template template = Template.of(stage.name());
        String path = stage.folder() + "/" + topic + "/";
        files.put(
                path + topic + ".drl",
                "// <what this topic is about, one sentence>\npackage rules;\n\n"
                        + String.join("\n", template.imports()) + "\n\n" + template.rule(id, stage.name()));
        StringBuilder cases = new StringBuilder(BACKGROUND).append("cases:\n");
        template.cases(id)
                .forEach(one ->
                        cases.append("- ").append(one.replace("\n", "\n  ")).append('\n'));
        files.put(path + "cases.yaml", cases.toString());
        String set = Files.readString(folder.resolve(SET));
        files.put(
                SET,
                YamlList.topics(set, stage.folder())
                        .orElseThrow(
                                () -> new DraftException(SET + ": the topics of " + stage.folder() + " are no list"))
                        .withWord(topic));
    }

    /** Writes the files and tells which, by their paths below the folder. */
    public List<String> write() throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue());
        }
        return List.copyOf(files.keySet());
    }
}
