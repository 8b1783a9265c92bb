package org.crosswise.workshop.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Invalid;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.fact.Finding;
import org.crosswise.fact.RedFlag;
import org.crosswise.fact.Screening;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.Phrases;
import org.crosswise.report.Words;

/** What an assessment gives the rules to read, in words. */
final class GivenWords {

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
        facts.contested().forEach(finding -> words.add("contradicting: " + phrases.of(finding)));
        validated.invalid().forEach(invalid -> words.add("not valid: " + entered(invalid)));
        words.remove("");
        if (assessment.assessedOn() != null) {
            words.add("assessed on " + assessment.assessedOn());
        }
        return List.copyOf(words);
    }

    private List<String> words(Finding finding) {
        if (finding instanceof RedFlag flag) {
            return List.of(redFlag(flag));
        } else if (finding instanceof Screening screening) {
            return screen(screening);
        }
        return List.of(phrases.of(finding));
    }

    private String redFlag(RedFlag flag) {
        return "Red flag: " + labels.of("redFlag", flag.code()).replace("\"", "")
                + (flag.onsetDays() < 0 ? "" : ", for " + flag.onsetDays() + " days")
                + (flag.severe() ? ", severe" : "")
                + (flag.assessed() ? ", medically assessed" : "")
                + (flag.stable() ? ", stable" : "");
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
