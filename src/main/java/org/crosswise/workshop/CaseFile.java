package org.crosswise.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.engine.RuleFiles;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads {@code cases.yaml}. */
public final class CaseFile {

    /** The value that takes a code of the background away. */
    public static final String NOT_RECORDED = WrittenFile.NOT_RECORDED;

    private static final List<String> FILE_KEYS = List.of("background", "cases", "equivalent", "impossible");
    private static final List<String> CASE_KEYS = List.of("case", "before", "given", "invalid", "expect");

    private final WrittenFile file;
    private final String topic;
    private final Vocabulary vocabulary;

    private CaseFile(WrittenFile file, String topic, Vocabulary vocabulary) {
        this.file = file;
        this.topic = topic;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads the cases of a topic.
     *
     * @param path {@code …/TOPIC/cases.yaml}
     * @throws CaseFileException when it is not a file of cases, or has none
     */
    public static List<Case> read(Path path, Vocabulary vocabulary) throws IOException {
        return of(path, vocabulary).cases();
    }

    private static CaseFile of(Path path, Vocabulary vocabulary) {
        String topic = String.valueOf(path.toAbsolutePath().getParent().getFileName());
        return new CaseFile(new WrittenFile(path), topic, vocabulary);
    }

    /**
     * Reads the cases of a topic of a rule set.
     *
     * @throws CaseFileException when it is not a file of cases, or has none
     */
    static List<Case> read(RuleFiles files, RuleSet.Stage stage, String topic, Vocabulary vocabulary)
            throws IOException {
        WrittenFile file = new WrittenFile(RuleFiles.casesPath(stage, topic), files);
        return new CaseFile(file, topic, vocabulary).cases();
    }

    /**
     * What holds for each case of a topic.
     *
     * @param path {@code …/TOPIC/cases.yaml}
     * @throws CaseFileException when it is not a file of cases
     */
    public static Map<String, Object> background(Path path, Vocabulary vocabulary) throws IOException {
        WrittenFile file = of(path, vocabulary).file;
        return file.mapping("background", file.read(FILE_KEYS).getOrDefault("background", Map.of()));
    }

    /**
     * Reads the cases of a topic of a rule set to see whether that can be done; a file without any case is one of cases.
     *
     * @throws CaseFileException when it is not a file of cases
     */
    static void requireReadable(RuleFiles files, RuleSet.Stage stage, String topic, Vocabulary vocabulary)
            throws IOException {
        WrittenFile file = new WrittenFile(RuleFiles.casesPath(stage, topic), files);
        new CaseFile(file, topic, vocabulary).all();
    }

    private List<Case> cases() throws IOException {
        List<Case> cases = all();
        if (cases.isEmpty()) {
            throw file.wrong("no cases", "expected a list under \"cases\"");
        }
        return cases;
    }

    private List<Case> all() throws IOException {
        Map<String, Object> written = file.read(FILE_KEYS);
        Map<String, Object> background = file.mapping("background", written.getOrDefault("background", Map.of()));
        if (!(written.get("cases") instanceof List<?> list)) {
            throw file.wrong("no cases", "expected a list under \"cases\"");
        }
        List<Integer> lines = file.linesOf("cases");
        List<Case> cases = new ArrayList<>();
        for (Object element : list) {
            int line = lines.get(cases.size());
            file.at(line);
            cases.add(oneCase(line, file.mapping("case " + (cases.size() + 1), element, CASE_KEYS), background));
        }
        return cases;
    }

    /**
     * Reads why changes of a topic's rules need no case that fails, and why conditions cannot be seen in all three values.
     *
     * @param path {@code …/TOPIC/cases.yaml}
     * @throws CaseFileException when it is not a file of cases, or a reason is missing
     */
    public static List<Explained> explained(Path path, Vocabulary vocabulary) throws IOException {
        return of(path, vocabulary).explained();
    }

    private List<Explained> explained() throws IOException {
        Map<String, Object> written = file.read(FILE_KEYS);
        List<Explained> explained = new ArrayList<>();
        for (Explained.Kind kind : Explained.Kind.values()) {
            Object list = written.getOrDefault(kind.key(), List.of());
            if (!(list instanceof List<?> several)) {
                throw file.wrong(kind.key(), "expected a list, found " + list);
            }
            several.forEach(one -> explained.add(explained(kind, one)));
        }
        return explained;
    }

    private Explained explained(Explained.Kind kind, @Nullable Object written) {
        Map<String, Object> said = file.mapping(kind.key(), written, List.of("rule", kind.what(), "reason"));
        for (String key : List.of("rule", kind.what(), "reason")) {
            if (!(said.get(key) instanceof String text) || text.isBlank()) {
                throw file.wrong(kind.key(), "expected a text under \"" + key + "\", found " + said.get(key));
            }
        }
        String rule = String.valueOf(said.get("rule"));
        if (!rule.startsWith(topic + "/")) {
            throw file.wrong(kind.key(), "\"" + rule + "\" is no rule of the topic " + topic);
        }
        return new Explained(kind, rule, String.valueOf(said.get(kind.what())), String.valueOf(said.get("reason")));
    }

    private Case oneCase(int line, Map<String, Object> written, Map<String, Object> background) {
        if (!(written.get("case") instanceof String name)) {
            throw file.wrong(
                    "a case without a name", "expected a sentence under \"case\", found " + written.get("case"));
        }
        String today = document(name, written.getOrDefault("given", Map.of()), background);
        Object earlier = written.get("before");
        String before = earlier == null ? null : document(name + ", before", earlier, background);
        int invalid = invalid(name, written.getOrDefault("invalid", 0));
        return new Case(topic, line, name, today, before, invalid, expected(name, written.get("expect")));
    }

    private int invalid(String name, Object written) {
        if (written instanceof Integer number && number >= 0) {
            return number;
        }
        throw file.wrong(
                name, "expected the number of findings that are not valid under \"invalid\", found " + written);
    }

    private String document(String name, Object written, Map<String, Object> background) {
        Map<String, Object> given = new LinkedHashMap<>(background);
        given.putAll(file.mapping(name, written));
        return file.document(name, given, vocabulary);
    }

    private Map<String, List<String>> expected(String name, @Nullable Object written) {
        if ("none".equals(written)) {
            return Map.of();
        }
        Map<String, List<String>> expected = new TreeMap<>();
        file.mapping(name + ", expect", written).forEach((rule, words) -> {
            if (!rule.startsWith(topic + "/")) {
                throw file.wrong(name, "\"" + rule + "\" is no rule of the topic " + topic);
            }
            List<?> all = words instanceof List<?> several ? several : List.of(words);
            if (all.isEmpty()) {
                throw file.wrong(
                        name,
                        "expects nothing of \"" + rule + "\": leave it out, a rule that is not named stays silent");
            }
            expected.put(rule, all.stream().map(String::valueOf).sorted().toList());
        });
        if (expected.isEmpty()) {
            throw file.wrong(name, "expects nothing: write \"expect: none\", or what the rules must conclude");
        }
        return expected;
    }
}
