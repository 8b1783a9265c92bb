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

/** The cases of a topic in words; what the background of their file gives each of them is told once. */
final class CaseRows {

    private static final String DAY = "assessed on ";

    private final Topic topic;
    private final RuleBook book;
    private final Map<Case, List<String>> given = new LinkedHashMap<>();
    private final List<String> usual;

    CaseRows(Topic topic, RuleBook book) {
        this.topic = topic;
        this.book = book;
        List<Case> cases = book.cases(topic);
        cases.forEach(one -> given.put(one, book.words().given(one.name(), one.document())));
        this.usual = cases.size() < 2 ? List.of() : book.words().given("the background", book.background(topic));
    }

    /** What is given unless a row says otherwise; empty for a single case. */
    String usual() {
        return Words.joined(usual);
    }

    Collection<Case> cases() {
        return given.keySet();
    }

    /** What this case is given besides, and what it lacks of the background. */
    String given(Case one) {
        String before = one.before();
        String today = besides(given.getOrDefault(one, List.of()));
        return before == null
                ? today
                : "before: " + besides(book.words().given(one.name(), before)) + "; today: " + today;
    }

    private String besides(List<String> all) {
        List<String> own =
                all.stream().filter(phrase -> !usual.contains(phrase)).toList();
        List<String> lacking = usual.stream()
                .filter(phrase -> !all.contains(phrase) && !isSaidOtherwise(phrase, own))
                .map(CaseRows::name)
                .toList();
        String words = own.isEmpty() ? "nothing more" : Words.joined(own);
        String without = "not recorded: " + String.join(", ", lacking);
        return lacking.isEmpty() ? words : own.isEmpty() ? without : words + "; " + without;
    }

    private static boolean isSaidOtherwise(String phrase, List<String> own) {
        return own.stream().anyMatch(other -> name(other).equals(name(phrase)));
    }

    private static String name(String phrase) {
        if (phrase.startsWith(DAY)) {
            return "the day of the assessment";
        }
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
