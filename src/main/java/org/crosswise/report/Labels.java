package org.crosswise.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.MuscleKind;
import org.crosswise.knowledge.RedFlagKind;
import org.crosswise.knowledge.Source;
import org.crosswise.knowledge.Text;
import org.crosswise.knowledge.Vocabulary;

/**
 * Labels and texts of codes, and their places in the tables. A code that no table holds is said in its own words:
 * nothing that was concluded is lost for want of a text.
 */
final class Labels {

    private final Vocabulary vocabulary;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<String>> tests = new HashMap<>();

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.tests().values().forEach(test -> test.records()
                .forEach(finding -> tests.computeIfAbsent(finding, code -> new ArrayList<>())
                        .add(test.code())));
        vocabulary.redFlags().keySet().forEach(this::add);
        vocabulary.conditions().keySet().forEach(this::add);
        vocabulary.muscles().keySet().forEach(this::add);
        vocabulary.findings().keySet().forEach(this::add);
        vocabulary.texts().keySet().forEach(this::add);
        vocabulary.contested().keySet().forEach(this::add);
    }

    private void add(String code) {
        places.putIfAbsent(code, places.size());
    }

    /** The place in its table; the last of all for an unknown code. */
    int place(String code) {
        return places.getOrDefault(code, Integer.MAX_VALUE);
    }

    /** The tests that record a finding; none for what no test records. */
    List<String> tests(String finding) {
        return tests.getOrDefault(finding, List.of());
    }

    String label(String code) {
        Text text = vocabulary.texts().get(code);
        RedFlagKind flag = vocabulary.redFlags().get(code);
        ConditionKind condition = vocabulary.conditions().get(code);
        if (text != null) {
            return text.label();
        } else if (flag != null) {
            return flag.question();
        }
        return condition != null ? condition.label() : Words.sentence(Words.ofCode(code));
    }

    String text(String code) {
        Text text = vocabulary.texts().get(code);
        ConditionKind condition = vocabulary.conditions().get(code);
        if (text != null) {
            return text.text();
        }
        return condition != null && !condition.note().isEmpty()
                ? condition.label() + ": " + condition.note()
                : label(code);
    }

    /** What a hazard tag stands for. */
    String hazard(String tag) {
        Text text = vocabulary.texts().get("HAZARD_" + tag);
        return text != null ? text.label() : tag;
    }

    String muscle(String code) {
        MuscleKind muscle = vocabulary.muscles().get(code);
        return muscle != null ? muscle.label() : Words.ofCode(code);
    }

    /** Where the muscle runs, its class and its antagonists in the model; empty for an unknown one. */
    String anatomy(String code) {
        MuscleKind muscle = vocabulary.muscles().get(code);
        if (muscle == null) {
            return "";
        }
        boolean classed = muscle.tendency() != MuscleKind.Tendency.NONE;
        String opposed = String.join(
                ", ", muscle.antagonists().stream().map(this::muscle).toList());
        return muscle.anatomy()
                + (classed ? " " + text("CLASS_" + muscle.tendency().name()) : "")
                + (opposed.isEmpty() ? "" : " Antagonists in the model: " + opposed + ".");
    }

    String finding(String code) {
        FindingKind finding = vocabulary.findings().get(code);
        return finding != null ? finding.label() : Words.ofName(code);
    }

    /** Key of the source of a text; an own choice where there is no text. */
    String sourceOf(String code) {
        Text text = vocabulary.texts().get(code);
        return text == null ? "own" : text.source();
    }

    Source source(String key) {
        Source source = vocabulary.sources().get(key);
        return source != null ? source : new Source(key, key.equals("own") ? "own choice" : "", key, "", "own", "", "");
    }

    /** Where the text of a code comes from; an own choice where no table has one. */
    Source sourceOfText(String code) {
        Text text = vocabulary.texts().get(code);
        ConditionKind condition = vocabulary.conditions().get(code);
        if (text != null) {
            return source(text.source());
        }
        return source(condition == null ? "own" : condition.source());
    }

    List<Source> sources(List<String> keys) {
        return keys.stream().map(this::source).toList();
    }

    /** What a flag is about: a muscle, a finding, a condition, a text, or words. */
    String about(String code) {
        if (vocabulary.muscles().containsKey(code)) {
            return muscle(code);
        } else if (vocabulary.findings().containsKey(code)) {
            return finding(code);
        }
        boolean labelled =
                vocabulary.texts().containsKey(code) || vocabulary.conditions().containsKey(code);
        return labelled ? label(code) : code.indexOf('_') >= 0 ? Words.ofCode(code) : code;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
