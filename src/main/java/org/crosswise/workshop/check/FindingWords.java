package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.FindingKind.Type;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the table of findings says about the patterns that read findings. */
final class FindingWords {

    /** Which rows a fact type is made of. */
    private static final Map<String, Set<Type>> READ_AS = Map.of(
            "Measured", EnumSet.of(Type.NUMBER, Type.INTEGER),
            "Graded", EnumSet.of(Type.GRADE),
            "Observed", EnumSet.of(Type.CHOICE, Type.CHOICES, Type.DATE, Type.TEXT),
            "Stated", EnumSet.of(Type.BOOLEAN));

    private static final List<String> YES_OR_NO = List.of("true", "false");

    /** An answer that cannot be read is told to the rules: it may have been a yes. */
    private static final List<String> READ_OR_NOT = List.of("true", "false", "UNREADABLE");

    private final Vocabulary tables;
    private final Map<String, Set<String>> codes = new TreeMap<>();

    FindingWords(Vocabulary tables) {
        this.tables = tables;
        READ_AS.keySet().forEach(type -> codes.put(type, codesOf(type)));
    }

    static boolean isFinding(String type) {
        return READ_AS.containsKey(type);
    }

    /** The fact type that a row is read as; empty when it is none of the four. */
    static String readAs(FindingKind kind) {
        return READ_AS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(kind.type()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The codes that a fact type may have. */
    Set<String> codes(String type) {
        return codes.getOrDefault(type, Set.of());
    }

    private Set<String> codesOf(String type) {
        Set<String> codes = new TreeSet<>();
        for (FindingKind kind : tables.findings().values()) {
            if (readAs(kind).equals(type) && kind.recordedAs().equals(kind.code())) {
                codes.add(kind.code());
            }
        }
        return codes;
    }

    @Nullable
    FindingKind kind(String code) {
        return tables.findings().get(code);
    }

    /** The rows that a pattern may be about: those it names, or all that its type reads. */
    List<FindingKind> kinds(Pattern pattern) {
        Values named = Choice.allBut(Set.of());
        for (Atom atom : Atom.of(pattern)) {
            named = atom.key().equals("code") ? atom.values().and(named) : named;
        }
        List<FindingKind> kinds = new ArrayList<>();
        for (String code : codes(pattern.type())) {
            FindingKind kind = tables.findings().get(code);
            if (kind != null && named instanceof Choice choice && choice.contains(code)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The values that an {@code Observed} may have; empty when any text may stand there. */
    Set<String> values(Pattern pattern) {
        Set<String> values = new TreeSet<>();
        for (FindingKind kind : kinds(pattern)) {
            if (kind.values().isEmpty()) {
                return Set.of();
            }
            values.addAll(kind.values());
        }
        return values;
    }

    /** The attributes that a pattern's fact may have, each with its values. */
    Map<String, Set<String>> attributes(Pattern pattern) {
        Map<String, Set<String>> attributes = new TreeMap<>();
        if (pattern.type().equals("Condition")) {
            tables.conditionAttributes()
                    .forEach((name, values) -> add(attributes, name, values.isEmpty() ? READ_OR_NOT : values));
        }
        for (FindingKind kind : kinds(pattern)) {
            kind.attributes().forEach((name, values) -> add(attributes, name, values.isEmpty() ? YES_OR_NO : values));
            if (kind.painLimitable()) {
                add(attributes, "painLimited", YES_OR_NO);
            }
        }
        return attributes;
    }

    private static void add(Map<String, Set<String>> attributes, String name, Collection<String> values) {
        attributes.computeIfAbsent(name, key -> new TreeSet<>()).addAll(values);
    }
}
