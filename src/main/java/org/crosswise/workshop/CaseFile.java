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

    private static final List<String> FILE_KEYS = List.of("background", "cases");
    private static final List<String> CASE_KEYS = List.of("case", "before", "given", "expect");

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
        String topic = String.valueOf(path.toAbsolutePath().getParent().getFileName());
        return new CaseFile(new WrittenFile(path), topic, vocabulary).cases();
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

    private List<Case> cases() throws IOException {
        Map<String, Object> written = file.read(FILE_KEYS);
        Map<String, Object> background = file.mapping("background", written.getOrDefault("background", Map.of()));
        if (!(written.get("cases") instanceof List<?> list) || list.isEmpty()) {
            throw file.wrong("no cases", "expected a list under \"cases\"");
        }
        List<Case> cases = new ArrayList<>();
        for (Object element : list) {
            cases.add(oneCase(file.mapping("case " + (cases.size() + 1), element, CASE_KEYS), background));
        }
        return cases;
    }

    private Case oneCase(Map<String, Object> written, Map<String, Object> background) {
        if (!(written.get("case") instanceof String name)) {
            throw file.wrong(
                    "a case without a name", "expected a sentence under \"case\", found " + written.get("case"));
        }
        String today = document(name, written.getOrDefault("given", Map.of()), background);
        Object earlier = written.get("before");
        String before = earlier == null ? null : document(name + ", before", earlier, background);
        return new Case(topic, name, today, before, expected(name, written.get("expect")));
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
            expected.put(rule, all.stream().map(String::valueOf).sorted().toList());
        });
        if (expected.isEmpty()) {
            throw file.wrong(name, "expects nothing: write \"expect: none\", or what the rules must conclude");
        }
        return expected;
    }
}
