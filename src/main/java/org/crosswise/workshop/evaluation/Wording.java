package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Finding;
import org.crosswise.fact.Held;
import org.crosswise.fact.Retest;
import org.crosswise.fact.Screening;
import org.crosswise.fact.Taken;
import org.crosswise.fact.Target;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Facts and conditions in the words of a clinician. The one place that chooses them.
 *
 * @param vocabulary labels
 */
record Wording(Vocabulary vocabulary) {

    private static final List<String> RECORDED = List.of("Measured", "Observed", "Graded", "Stated");

    /** Whether a pattern asks for something that is entered under its code. */
    static boolean isRecorded(Pattern pattern) {
        return RECORDED.contains(pattern.type());
    }

    /** "Modified Thomas test, hip angle, left: 6 degrees above the table [modifiedThomasHipAngle]". */
    String fact(Object fact) {
        if (fact instanceof Screening screening) {
            return screening.code() + (screening.ticked() ? ": ticked" : ": not ticked");
        } else if (fact instanceof Finding finding) {
            String code = vocabulary.findings().containsKey(finding.code()) ? " [" + finding.code() + "]" : "";
            return new Phrases(vocabulary).of(finding) + code;
        } else if (fact instanceof Conclusion) {
            return Values.name(fact.getClass().getSimpleName()) + ": " + Values.of(fact);
        } else if (fact instanceof Retest retest) {
            return Values.of(retest) + ": " + word(retest.before()) + " before, " + word(retest.today()) + " today";
        } else if (fact instanceof Held held) {
            return (held.code() + Values.behind(held.side()) + " " + held.axis()).strip() + ": " + held.before()
                    + " before, " + held.today() + " today";
        } else if (fact instanceof Target target) {
            return Values.of(target) + (target.isTested() ? ", tested" : ", not tested");
        }
        return Values.name(fact.getClass().getSimpleName());
    }

    private static String word(@Nullable Taken taken) {
        return taken == null ? Values.NOT_RECORDED : Values.of(taken.value());
    }

    String facts(List<Object> facts) {
        return Values.some(facts.stream().map(this::fact).toList());
    }

    /** "modifiedThomasHipAngle with value above 0 and below 10, pelvisControlled yes". */
    String pattern(Pattern pattern, Bindings bindings) {
        List<Ask> asks = ConstraintWords.wanted(pattern, bindings);
        return kind(pattern)
                + (asks.isEmpty() ? "" : " with ")
                + asks.stream().map(Ask::asked).collect(Collectors.joining(", "));
    }

    /** What a pattern is about: "modifiedThomasHipAngle", "term PAIN", "muscle state of ILIOPSOAS TIGHT". */
    String kind(Pattern pattern) {
        String words = String.join(" ", words(pattern));
        return isRecorded(pattern) && !words.isEmpty() ? words : (Values.name(pattern.type()) + " " + words).strip();
    }

    /** The words by which a pattern names what it is about; those of a list are alternatives. */
    static List<String> words(Pattern pattern) {
        List<String> words = new ArrayList<>();
        pattern.constraints().stream()
                .map(each -> Asked.words(each.expression()))
                .filter(each -> !each.isEmpty())
                .forEach(each -> words.add(String.join(" or ", each)));
        return words;
    }

    /** "modifiedThomasHipAngle (Modified Thomas test, hip angle)". */
    String labelled(Pattern pattern) {
        String kind = kind(pattern);
        FindingKind known = vocabulary.findings().get(kind);
        return known == null ? kind : kind + " (" + known.label() + ")";
    }

    String condition(Condition condition, Bindings bindings) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern, bindings);
        } else if (condition instanceof Not not) {
            return "no " + conditions(not.conditions(), bindings);
        } else if (condition instanceof Exists exists) {
            return "some " + conditions(exists.conditions(), bindings);
        }
        Accumulate accumulate = (Accumulate) condition;
        return (accumulate.function().equals("every") ? "every " : "at least one ")
                + conditions(accumulate.source(), bindings);
    }

    private String conditions(List<Condition> conditions, Bindings bindings) {
        return conditions.stream()
                .map(each -> condition(each, bindings))
                .collect(Collectors.joining(" together with "));
    }
}
