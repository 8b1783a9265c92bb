package org.crosswise.workshop.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The phrases of {@code phrases.yaml}. Immutable. */
final class Phrasebook {

    private static final String FILE = "phrases.yaml";

    private final Map<String, Map<String, Object>> parts = new LinkedHashMap<>();

    private Phrasebook(Object read) {
        mapping(read).forEach((name, part) -> {
            if (part instanceof Map) {
                parts.put(name, mapping(part));
            } else {
                parts.put(name, Map.of("all", part));
            }
        });
    }

    /** The phrases in the library's own jar. */
    static Phrasebook english() {
        try (InputStream in = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(FILE), FILE)) {
            return new Phrasebook(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of a fact type; null when nothing is known. */
    @Nullable
    Fields type(String name) {
        Object found = part("types").get(name);
        return found == null ? null : new Fields(mapping(found));
    }

    /** A member of a fact as a pair; null when it is none. */
    @Nullable
    Pair pair(String part, String key) {
        return part(part).get(key) instanceof List<?> two ? pair(two) : null;
    }

    /** A member that is a word or a number; null when it is none. */
    @Nullable
    Fields fields(String member) {
        return part("members").get(member) instanceof Map<?, ?> found ? new Fields(mapping(found)) : null;
    }

    /** A word of a kind; null when only the tables may know it. */
    @Nullable
    String word(String kind, String code) {
        Object words = part("words").get(kind);
        Object word = words == null ? null : mapping(words).get(code);
        return word == null ? null : word.toString();
    }

    /** What a fact of a type is called further on in its rule. */
    String shortName(String type) {
        Object name = part("short").get(type);
        return name == null ? "that finding" : name.toString();
    }

    /** What conclusions of a type are called together; null when nothing is known. */
    @Nullable
    String plural(String type) {
        Object name = part("plural").get(type);
        return name == null ? null : name.toString();
    }

    /** The template of a conclusion; null when there is none. */
    @Nullable
    String conclusion(String maker) {
        Object template = part("conclusions").get(maker);
        return template == null ? null : template.toString();
    }

    /** The forms in which cases tell conclusions of a type. */
    List<Told> told(String type) {
        List<Told> told = new ArrayList<>();
        for (Object row : (List<?>) Objects.requireNonNull(part("told").get("all"))) {
            Map<String, Object> fields = mapping(row);
            if (type.equals(fields.get("of"))) {
                told.add(new Told(Pattern.compile(text(fields, "is")), text(fields, "says")));
            }
        }
        return told;
    }

    /**
     * A form of a conclusion in a case.
     *
     * @param is what it looks like
     * @param says the template of the words
     */
    record Told(Pattern is, String says) {}

    /** Named texts of one entry. */
    record Fields(Map<String, Object> all) {

        boolean has(String name) {
            return all.containsKey(name);
        }

        /** The text of that name, empty when there is none. */
        String text(String name) {
            Object value = all.get(name);
            return value == null ? "" : value.toString();
        }

        Pair pair(String name) {
            return Phrasebook.pair((List<?>) Objects.requireNonNull(all.get(name), name));
        }
    }

    private static Pair pair(List<?> two) {
        return new Pair(String.valueOf(two.get(0)), String.valueOf(two.get(1)));
    }

    private static String text(Map<String, Object> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name).toString();
    }

    private Map<String, Object> part(String name) {
        return parts.getOrDefault(name, Map.of());
    }

    private static Map<String, Object> mapping(Object value) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, entry) -> mapping.put(String.valueOf(key), entry));
        return mapping;
    }
}
