package org.crosswise.sensitivity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Question;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.TestKind;
import org.crosswise.knowledge.Vocabulary;

/**
 * Finds how far the result of each test that is asked for could reach: every value that the rules tell apart is tried, on
 * each side that is missing and on both together, one measure of the test at a time.
 */
final class MissingResults {

    /** Of no finding in the document. */
    private static final int NOT_ENTERED = -1;

    private final List<Valid> findings;
    private final Vocabulary vocabulary;
    private final Alternatives alternatives;
    private final Answers answers;
    private final Outcome recorded;

    MissingResults(List<Valid> findings, Vocabulary vocabulary, Alternatives alternatives, Answers answers) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.alternatives = alternatives;
        this.answers = answers;
        this.recorded = answers.of(findings);
    }

    /** The reach of every test that is asked for and records a finding; not of one whose results were not all tried. */
    Map<String, Reach> reach(List<Derived> derived) {
        Map<String, Set<Side>> asked = new HashMap<>();
        for (Derived each : derived) {
            if (each.conclusion() instanceof Question question) {
                asked.computeIfAbsent(question.code(), code -> EnumSet.noneOf(Side.class))
                        .add(question.side());
            }
        }
        Map<String, Reach> reach = new HashMap<>();
        asked.forEach((code, sides) -> {
            TestKind test = vocabulary.tests().get(code);
            if (test != null && !test.records().isEmpty()) {
                Reach furthest = reach(test, sides);
                if (furthest == Reach.PATTERN || !answers.spent()) {
                    reach.put(code, furthest);
                }
            }
        });
        return reach;
    }

    private Reach reach(TestKind test, Set<Side> sides) {
        Reach furthest = Reach.NOTHING;
        for (String code : test.records()) {
            FindingKind kind = vocabulary.findings().get(code);
            if (kind != null && furthest != Reach.PATTERN) {
                furthest = further(furthest, reach(kind, test, sides(kind, sides)));
            }
        }
        return furthest;
    }

    /** Asked without a side means both sides of a test that has sides. */
    private static List<Side> sides(FindingKind kind, Set<Side> asked) {
        if (kind.sides() == FindingKind.Sides.NONE) {
            return List.of(Side.NONE);
        }
        return asked.contains(Side.NONE) || asked.contains(Side.BILATERAL)
                ? List.of(Side.LEFT, Side.RIGHT)
                : List.copyOf(asked);
    }

    private Reach reach(FindingKind kind, TestKind test, List<Side> sides) {
        Reach furthest = Reach.NOTHING;
        for (List<Valid> results : results(kind, test, sides)) {
            if (furthest == Reach.PATTERN || answers.spent()) {
                return furthest;
            }
            furthest = further(furthest, reach(answers.of(with(kind, results))));
        }
        return furthest;
    }

    /** Each result on each side, then each pair of results. */
    private List<List<Valid>> results(FindingKind kind, TestKind test, List<Side> sides) {
        List<List<Valid>> all = new ArrayList<>();
        List<Object> values = alternatives.results(kind);
        for (Side side : sides) {
            values.forEach(value -> all.add(List.of(result(kind, test, side, value))));
        }
        if (sides.size() == 2) {
            for (Object left : values) {
                values.forEach(right -> all.add(
                        List.of(result(kind, test, sides.get(0), left), result(kind, test, sides.get(1), right))));
            }
        }
        return all;
    }

    private static Valid result(FindingKind kind, TestKind test, Side side, Object value) {
        Map<String, String> attributes = new HashMap<>(test.attributes());
        attributes.keySet().retainAll(kind.attributes().keySet());
        return new Valid(NOT_ENTERED, kind.code(), side, value, attributes);
    }

    /** The findings, with these results in the place of what was recorded of that test on their sides. */
    private List<Valid> with(FindingKind kind, List<Valid> results) {
        List<Valid> all = new ArrayList<>();
        for (Valid finding : findings) {
            boolean replaced = finding.code().equals(kind.code())
                    && !kind.repeatable()
                    && results.stream().anyMatch(result -> result.side() == finding.side());
            if (!replaced) {
                all.add(finding);
            }
        }
        all.addAll(results);
        return all;
    }

    /** A result that withholds everything is no answer about patterns and muscles. */
    private Reach reach(Outcome outcome) {
        if (outcome.stopped()) {
            return Reach.NOTHING;
        } else if (!outcome.patterns().equals(recorded.patterns())) {
            return Reach.PATTERN;
        }
        return outcome.found().equals(recorded.found()) ? Reach.NOTHING : Reach.MUSCLE;
    }

    private static Reach further(Reach one, Reach other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
