package org.crosswise.workshop.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.report.Words;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.evaluation.Asleep;

/** The cases of a topic in words; what most of them are given is told once. */
final class CaseRows {

    private final Topic topic;
    private final RuleBook book;
    private final Map<Case, List<String>> given = new LinkedHashMap<>();
    private final List<String> usual;

    CaseRows(Topic topic, RuleBook book) {
        this.topic = topic;
        this.book = book;
        List<Case> cases = book.cases(topic);
        cases.forEach(one -> given.put(one, book.words().given(one.name(), one.document())));
        this.usual = cases.size() < 2 ? List.of() : mostly(given.values());
    }

    /** What more than half of the cases are given. */
    private static List<String> mostly(Collection<List<String>> all) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        all.forEach(each -> each.forEach(phrase -> counted.merge(phrase, 1, Integer::sum)));
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all.size())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is given unless a row says otherwise; empty when the cases have little in common. */
    String usual() {
        return Words.joined(usual);
    }

    Collection<Case> cases() {
        return given.keySet();
    }

    /** What this case is given besides, and what it lacks of the usual. */
    String given(Case one) {
        List<String> all = given.getOrDefault(one, List.of());
        List<String> own =
                all.stream().filter(phrase -> !usual.contains(phrase)).toList();
        List<String> words = new ArrayList<>();
        if (one.before() != null) {
            List<String> before = new ArrayList<>(book.words().given(one.name(), one.before()));
            before.removeAll(usual);
            words.add("before: " + (before.isEmpty() ? "nothing more" : Words.joined(before)));
            words.add("today: " + (own.isEmpty() ? "nothing more" : Words.joined(own)));
        } else if (!own.isEmpty()) {
            words.add(Words.joined(own));
        }
        List<String> lacking = usual.stream()
                .filter(phrase -> !all.contains(phrase) && !isSaidOtherwise(phrase, own))
                .map(CaseRows::name)
                .toList();
        if (!lacking.isEmpty()) {
            words.add("not recorded: " + String.join(", ", lacking));
        }
        return words.isEmpty() ? "nothing more" : String.join("; ", words);
    }

    private static boolean isSaidOtherwise(String phrase, List<String> own) {
        return own.stream().anyMatch(other -> name(other).equals(name(phrase)));
    }

    private static String name(String phrase) {
        int colon = phrase.indexOf(": ");
        return colon < 0 ? phrase : phrase.substring(0, colon);
    }

    /** What the rules of the topic conclude, each behind its name; of one that does not run, what it is expected to. */
    List<String> concluded(Case one) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(one.expected()).forEach((id, told) -> book.rule(id).ifPresent(rule -> {
            List<String> words =
                    told.stream().map(each -> book.words().told(rule, each)).toList();
            String untried = Asleep.is(rule) ? " (expected and not tried)" : "";
            lines.add(id.substring(topic.name().length() + 1) + ": " + String.join("; ", words) + untried);
        }));
        return lines.isEmpty() ? List.of("nothing") : lines;
    }

    /** How many cases make a rule fire, or expect it of one that does not run. */
    long firing(String id) {
        return given.keySet().stream()
                .filter(one -> one.expected().containsKey(id))
                .count();
    }
}
