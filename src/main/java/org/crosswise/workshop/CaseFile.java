package org.crosswise.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.knowledge.Nearest;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code cases.yaml}. */
public final class CaseFile {

    private static final List<String> FILE_KEYS = List.of("background", "cases");
    private static final List<String> CASE_KEYS = List.of("case", "before", "given", "expect");
    private static final String NOT_RECORDED = "not recorded";

    private final Path path;
    private final String topic;
    private final Vocabulary vocabulary;

    private CaseFile(Path path, Vocabulary vocabulary) {
        this.path = path;
        this.topic = String.valueOf(path.toAbsolutePath().getParent().getFileName());
        this.vocabulary = vocabulary;
    }

    /**
     * Reads the cases of a topic.
     *
     * @param path {@code …/TOPIC/cases.yaml}
     * @throws CaseFileException when it is not a file of cases, or has none
     */
    public static List<Case> read(Path path, Vocabulary vocabulary) throws IOException {
        return new CaseFile(path, vocabulary).cases();
    }

    private List<Case> cases() throws IOException {
        Map<String, Object> file = mapping("the file", load(), FILE_KEYS);
        Map<String, Object> background = anyMapping("background", file.getOrDefault("background", Map.of()));
        if (!(file.get("cases") instanceof List<?> list) || list.isEmpty()) {
            throw wrong("no cases", "expected a list under \"cases\"");
        }
        List<Case> cases = new ArrayList<>();
        for (Object element : list) {
            cases.add(oneCase(mapping("case " + (cases.size() + 1), element, CASE_KEYS), background));
        }
        return cases;
    }

    private Case oneCase(Map<String, Object> written, Map<String, Object> background) {
        if (!(written.get("case") instanceof String name)) {
            throw wrong("a case without a name", "expected a sentence under \"case\", found " + written.get("case"));
        }
        String today = document(name, written.getOrDefault("given", Map.of()), background);
        Object earlier = written.get("before");
        String before = earlier == null ? null : document(name + ", before", earlier, background);
        return new Case(topic, name, today, before, expected(name, written.get("expect")));
    }

    private String document(String name, Object written, Map<String, Object> background) {
        Map<String, Object> given = new LinkedHashMap<>(background);
        given.putAll(anyMapping(name, written));
        given.values().removeIf(NOT_RECORDED::equals);
        for (String code : given.keySet()) {
            if (!vocabulary.findings().containsKey(code) && !code.equals("assessedOn")) {
                throw wrong(
                        name,
                        "unknown finding \"" + code + "\""
                                + Nearest.hint(code, vocabulary.findings().keySet()));
            }
        }
        return new GivenDocument(vocabulary).json(given);
    }

    private Map<String, List<String>> expected(String name, @Nullable Object written) {
        if ("none".equals(written)) {
            return Map.of();
        }
        Map<String, List<String>> expected = new TreeMap<>();
        anyMapping(name + ", expect", written).forEach((rule, words) -> {
            if (!rule.startsWith(topic + "/")) {
                throw wrong(name, "\"" + rule + "\" is no rule of the topic " + topic);
            }
            List<?> all = words instanceof List<?> several ? several : List.of(words);
            expected.put(rule, all.stream().map(String::valueOf).sorted().toList());
        });
        if (expected.isEmpty()) {
            throw wrong(name, "expects nothing: write \"expect: none\", or what the rules must conclude");
        }
        return expected;
    }

    private @Nullable Object load() throws IOException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path.toString())
                .setAllowDuplicateKeys(false)
                .build();
        try (InputStream in = Files.newInputStream(path)) {
            return new Load(settings).loadFromInputStream(in);
        } catch (YamlEngineException e) {
            throw new CaseFileException(path + ": " + e.getMessage());
        }
    }

    private Map<String, Object> mapping(String place, @Nullable Object value, List<String> known) {
        Map<String, Object> mapping = anyMapping(place, value);
        for (String key : mapping.keySet()) {
            if (!known.contains(key)) {
                throw wrong(place, "unknown key \"" + key + "\"" + Nearest.hint(key, known));
            }
        }
        return mapping;
    }

    private Map<String, Object> anyMapping(String place, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(place, "expected keys with values, found " + value);
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        map.forEach((key, element) -> mapping.put(String.valueOf(key), element == null ? NOT_RECORDED : element));
        return mapping;
    }

    private CaseFileException wrong(String place, String what) {
        return new CaseFileException(path + ": " + place + ": " + what);
    }
}
