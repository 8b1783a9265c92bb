package org.crosswise.workshop.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Entry;
import org.crosswise.assessment.Invalid;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.fact.Condition;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.fact.Finding;
import org.crosswise.fact.RedFlag;
import org.crosswise.fact.Screening;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.Phrases;
import org.crosswise.report.Words;
import org.jspecify.annotations.Nullable;

/** What an assessment gives the rules to read, in words. */
final class GivenWords {

    private static final Map<String, String> REGISTRIES = Map.of("redFlag", "Red flag: ", "condition", "Condition: ");

    private final Vocabulary vocabulary;
    private final Phrases phrases;
    private final Labels labels;

    GivenWords(Vocabulary vocabulary, Labels labels) {
        this.vocabulary = vocabulary;
        this.phrases = new Phrases(vocabulary);
        this.labels = labels;
    }

    List<String> of(String name, String document) {
        Assessment assessment = Assessment.parse(name, document.getBytes(StandardCharsets.UTF_8));
        Validated validated = Validation.of(assessment, vocabulary);
        Facts facts = FactMaker.of(validated, vocabulary);
        Set<String> words = new LinkedHashSet<>();
        facts.findings().forEach(finding -> words.addAll(words(finding)));
        assessment.entries().stream()
                .filter(entry -> REGISTRIES.containsKey(String.valueOf(entry.code())))
                .forEach(entry -> words.add(registered(entry)));
        facts.contested().forEach(finding -> words.add("contradicting: " + phrases.of(finding)));
        validated.invalid().forEach(invalid -> words.add("not valid: " + entered(invalid)));
        words.remove("");
        if (assessment.assessedOn() != null) {
            words.add("assessed on " + assessment.assessedOn());
        }
        return List.copyOf(words);
    }

    private List<String> words(Finding finding) {
        if (finding instanceof RedFlag || finding instanceof Condition) {
            return List.of();
        } else if (finding instanceof Screening screening) {
            return screen(screening);
        }
        return List.of(phrases.of(finding));
    }

    /** As it was entered: an answer that was not given is not a no, and a number of weeks may decide. */
    private String registered(Entry entry) {
        String code = String.valueOf(entry.code());
        StringBuilder words = new StringBuilder(REGISTRIES.getOrDefault(code, ""))
                .append(
                        isRegistered(entry)
                                ? labels.of(code, String.valueOf(entry.value())).replace("\"", "")
                                : entry.value())
                .append(entry.side() == null ? "" : ", " + entry.side().toLowerCase(Locale.ROOT));
        entry.attributes().forEach((name, value) -> words.append(", ").append(attribute(name, value)));
        return words.toString();
    }

    private boolean isRegistered(Entry entry) {
        String value = String.valueOf(entry.value());
        return "redFlag".equals(entry.code())
                ? vocabulary.redFlags().containsKey(value)
                : vocabulary.conditions().containsKey(value);
    }

    private static String attribute(String name, @Nullable Object value) {
        String words = name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        if (name.equals("answer")) {
            return "answered " + String.valueOf(value).toLowerCase(Locale.ROOT);
        }
        return Boolean.TRUE.equals(value) ? words : Boolean.FALSE.equals(value) ? "not " + words : words + " " + value;
    }

    private List<String> screen(Screening screening) {
        String name = Words.sentence(labels.of("screen", screening.code()).replaceFirst("^the ", ""));
        List<String> words = new ArrayList<>();
        words.add(phrases.of(screening));
        words.add(screening.allAnswered() ? name + ": every item answered" : "");
        words.add(screening.unknown() ? name + ": an item answered as unknown" : "");
        words.add(screening.unreadable() ? name + ": an entry that cannot be read" : "");
        words.add(screening.otherDay() ? name + ": dated on another day" : "");
        return words;
    }

    private String entered(Invalid invalid) {
        String code = invalid.code() == null ? "" : invalid.code();
        return vocabulary.findings().containsKey(code)
                ? vocabulary.findings().get(code).label() + " " + invalid.value()
                : code + " " + invalid.value();
    }
}
