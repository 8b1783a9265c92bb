package org.crosswise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Question;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.TestKind;
import org.crosswise.sensitivity.Reach;
import org.jspecify.annotations.Nullable;

/** What to ask or test next, each once, most useful first. */
final class QuestionLines {

    private final Conclusions conclusions;
    private final Map<String, Rule> rules;
    private final Labels labels;
    private final WouldChangeLines changes;

    QuestionLines(Conclusions conclusions, Map<String, Rule> rules, Labels labels, WouldChangeLines changes) {
        this.conclusions = conclusions;
        this.rules = rules;
        this.labels = labels;
        this.changes = changes;
    }

    List<QuestionLine> lines() {
        Map<String, List<Derived>> byCode = new HashMap<>();
        for (Derived origin : conclusions.of(Question.class)) {
            byCode.computeIfAbsent(question(origin).code(), code -> new ArrayList<>())
                    .add(origin);
        }
        List<QuestionLine> lines = new ArrayList<>();
        byCode.forEach((code, origins) -> lines.add(line(code, origins)));
        lines.sort(Comparator.comparing(QuestionLines::reach, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparingInt(line -> test(line.code()).rank())
                .thenComparingInt(line -> test(line.code()).order())
                .thenComparing(QuestionLine::code));
        return lines;
    }

    /** Questions about the person come first; where nothing was analysed, the table decides alone. */
    private static @Nullable Reach reach(QuestionLine line) {
        return line.couldChange();
    }

    private QuestionLine line(String code, List<Derived> origins) {
        TestKind test = test(code);
        Set<Side> sides = EnumSet.noneOf(Side.class);
        Set<String> why = new TreeSet<>();
        for (Derived origin : origins) {
            Rule rule = rules.get(origin.rule());
            sides.add(question(origin).side());
            why.add(rule == null ? "" : rule.says());
        }
        return new QuestionLine(
                code, oneSide(sides), test.label(), String.join(" ", why), test.how(), changes.reach(code));
    }

    /** A side only when nothing asks for the other one. */
    private static Side oneSide(Set<Side> sides) {
        Side first = sides.iterator().next();
        return sides.size() == 1 && first.isOneSided() ? first : Side.NONE;
    }

    private TestKind test(String code) {
        TestKind test = labels.vocabulary().tests().get(code);
        return test != null
                ? test
                : new TestKind(
                        code,
                        labels.finding(code),
                        Integer.MAX_VALUE,
                        Integer.MAX_VALUE,
                        "",
                        List.of(),
                        Map.of(),
                        "own");
    }

    private static Question question(Derived origin) {
        return (Question) origin.conclusion();
    }
}
