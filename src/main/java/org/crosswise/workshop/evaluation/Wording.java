package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.assessment.Invalid;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Finding;
import org.crosswise.fact.FollowUp;
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

    private static final List<String> VALUES = List.of("value", "grade", "the answer");
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
            return new Phrases(vocabulary).of(finding) + " [" + finding.code() + "]";
        } else if (fact instanceof Conclusion) {
            String type = Values.name(fact.getClass().getSimpleName());
            return Values.of(fact).startsWith(type + " ") ? Values.of(fact) : type + ": " + Values.of(fact);
        } else if (fact instanceof Retest retest) {
            return Values.of(retest) + ": " + word(retest.before()) + " before, " + word(retest.today()) + " today";
        } else if (fact instanceof Held held) {
            return (held.code() + Values.behind(held.side()) + " " + held.axis()).strip() + ": " + held.before()
                    + " before, " + held.today() + " today";
        } else if (fact instanceof Target target) {
            return Values.of(target) + (target.isTested() ? ", tested" : ", not tested");
        }
        String type = Values.name(fact.getClass().getSimpleName());
        return fact instanceof FollowUp ? type : type + ": " + Values.of(fact);
    }

    private static String word(@Nullable Taken taken) {
        return taken == null ? Values.NOT_RECORDED : Values.of(taken.value());
    }

    /** In the order of their words: that of the engine says nothing. */
    String facts(List<Object> facts) {
        return Values.some(facts.stream().map(this::fact).sorted().toList());
    }

    /** "modifiedThomasHipAngle with value above 0 and below 10, pelvisControlled yes". */
    String pattern(Pattern pattern, Bindings bindings) {
        return kind(pattern) + wanted(pattern, bindings);
    }

    private static String wanted(Pattern pattern, Bindings bindings) {
        List<Ask> asks = ConstraintWords.wanted(pattern, bindings);
        return asks.stream().map(Ask::asked).collect(Collectors.joining(", ", asks.isEmpty() ? "" : " with ", ""));
    }

    /** "modifiedThomasHipAngle were recorded on the left, above 0 and below 10, with pelvisControlled". */
    String recorded(Pattern pattern, Bindings bindings, About about) {
        List<String> words = new ArrayList<>();
        List<Ask> asks = ConstraintWords.wanted(pattern, bindings);
        asks.stream()
                .filter(ask -> VALUES.contains(ask.subject()))
                .map(Ask::wanted)
                .forEach(words::add);
        asks.stream()
                .filter(ask -> !VALUES.contains(ask.subject()))
                .map(Wording::with)
                .forEach(words::add);
        return kind(pattern) + " were recorded" + onSide(pattern, about) + (words.isEmpty() ? "" : ": ")
                + String.join(", ", words);
    }

    private static String with(Ask ask) {
        return ask.wanted().equals("yes") ? "with " + ask.subject() : ask.asked();
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

    /**
     * "modifiedThomasHipAngle (Modified Thomas test, hip angle) was not recorded on the left", "the term PAIN is not there".
     *
     * @param invalid what was entered and could not be used: that is not said to be missing
     */
    String missing(Pattern pattern, About about, List<Invalid> invalid) {
        String kind = kind(pattern);
        FindingKind known = vocabulary.findings().get(kind);
        if (!isRecorded(pattern)) {
            return words(pattern).isEmpty()
                    ? ("there is no " + kind + " " + about.subject(pattern.type())).strip()
                    : "the " + kind + " is not there";
        }
        String unused = invalid.stream()
                .filter(each -> isMeant(each, pattern, about))
                .map(Invalid::why)
                .distinct()
                .collect(Collectors.joining("; "));
        return kind
                + (known == null ? "" : " (" + known.label() + ")")
                + (unused.isEmpty() ? " was not recorded" : " was entered")
                + onSide(pattern, about)
                + (unused.isEmpty() ? "" : " and could not be used: " + unused);
    }

    private static boolean isMeant(Invalid invalid, Pattern pattern, About about) {
        return words(pattern).stream()
                        .flatMap(words -> Stream.of(words.split(" or ")))
                        .anyMatch(code -> code.equals(invalid.code()))
                && about.mayBeOn(invalid.side());
    }

    /** The side, of a finding that has one. */
    private String onSide(Pattern pattern, About about) {
        boolean sided = words(pattern).stream()
                .flatMap(words -> Stream.of(words.split(" or ")))
                .map(vocabulary.findings()::get)
                .anyMatch(known -> known != null && known.sides() != FindingKind.Sides.NONE);
        return sided ? about.onTheSide() : "";
    }

    /** "the term PAIN", "a red flag with worsened by PAIN: yes". */
    String named(Pattern pattern, Bindings bindings, About about) {
        String subject = about.subject(pattern.type());
        if (!words(pattern).isEmpty()) {
            return "the " + pattern(pattern, bindings);
        } else if (!subject.isEmpty()) {
            return "the " + kind(pattern) + " " + subject + wanted(pattern, bindings);
        }
        String words = pattern(pattern, bindings);
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
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
