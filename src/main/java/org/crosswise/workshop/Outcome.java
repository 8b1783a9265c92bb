package org.crosswise.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.Alert;
import org.crosswise.report.FlagLine;
import org.crosswise.report.InvalidLine;
import org.crosswise.report.Report;

/**
 * What a report says, in the words of the corpus.
 *
 * @param said words by key; the order of words and the side BILATERAL do not matter, as both sides are left and right
 */
public record Outcome(Map<String, SortedSet<String>> said) {

    /** An alert whose code is the project's own: the specification gives such signs a level and no code. */
    static final String DERIVED = "DERIVED";

    /** Flags that must say what they are about. */
    static final Set<String> ABOUT_COUNTS = Set.of("CONFLICT", "BORDERLINE");

    /** Flags that may say what they are about; written without, they stand for all of their code. */
    static final Set<String> ABOUT_MAY_COUNT = Set.of("PRECAUTION", "SAFETY_NET");

    private static final String FLAGS = "flags";

    private static final String COUNTED_SIGN = "INFLAMMATORY";

    public Outcome {
        said = new LinkedHashMap<>(said);
    }

    /** What this report says. */
    public static Outcome of(Report report, Vocabulary vocabulary) {
        Map<String, SortedSet<String>> said = new LinkedHashMap<>();
        said.put("level", set(Stream.of(report.safety().level().word())));
        said.put("gate", set(Stream.of(report.safety().gate())));
        said.put("alerts", set(report.safety().alerts().stream().map(alert -> alert(alert, vocabulary))));
        said.put("patterns", lines(report.patterns().stream().map(p -> new Line(p.code(), p.side(), ""))));
        said.put("supported", muscles(report, "SUPPORTED"));
        said.put("suspected", muscles(report, "SUSPECTED"));
        said.put("notPresent", muscles(report, "NOT_PRESENT"));
        said.put(
                "recommendations", lines(report.recommendations().stream().map(r -> new Line(r.code(), r.side(), ""))));
        said.put("withheld", withheld(report, vocabulary));
        said.put("askFor", lines(report.askFor().stream().map(q -> new Line(q.code(), q.side(), ""))));
        said.put(FLAGS, lines(report.flags().stream().map(Outcome::flag)));
        said.put("invalid", bothAsOne(lines(report.invalid().stream().map(Outcome::invalid))));
        return new Outcome(said);
    }

    /** What is missing in the other one and what it says too much, key by key; empty when both say the same. */
    public String difference(Outcome other) {
        Outcome told = other.asBriefAs(this);
        return said.keySet().stream()
                .filter(key -> !said.get(key).equals(told.said.get(key)))
                .map(key -> "\n    " + key + ":" + rest(" missing ", key, told) + told.rest(" too much ", key, this))
                .collect(Collectors.joining());
    }

    /** A flag that is expected without what it is about stands for all of its code. */
    private Outcome asBriefAs(Outcome expected) {
        SortedSet<String> brief = expected.said.getOrDefault(FLAGS, new TreeSet<>());
        Map<String, SortedSet<String>> told = new LinkedHashMap<>(said);
        told.put(FLAGS, set(said.get(FLAGS).stream().map(flag -> {
            String code = flag.split(" ")[0];
            return brief.contains(code) ? code : flag;
        })));
        return new Outcome(told);
    }

    private String rest(String words, String key, Outcome other) {
        SortedSet<String> rest = new TreeSet<>(said.getOrDefault(key, new TreeSet<>()));
        rest.removeAll(other.said.getOrDefault(key, new TreeSet<>()));
        return rest.isEmpty() ? "" : words + rest;
    }

    private static String alert(Alert alert, Vocabulary vocabulary) {
        return alert(alert.code(), alert.level().word(), vocabulary);
    }

    /** A sign counted from the criteria bears the code of the ticked one: of both only the level counts. */
    static String alert(String code, String level, Vocabulary vocabulary) {
        boolean registered = vocabulary.redFlags().containsKey(code) && !code.equals(COUNTED_SIGN);
        return (registered ? code : DERIVED) + " " + level;
    }

    private static SortedSet<String> muscles(Report report, String state) {
        return lines(report.muscles().stream()
                .filter(m -> m.state().equals(state))
                .map(m -> new Line(m.muscle(), m.side(), m.axis())));
    }

    /** Prohibitions of what is never advised are the report's own addition. */
    private static SortedSet<String> withheld(Report report, Vocabulary vocabulary) {
        return lines(report.withheld().stream()
                .filter(w -> vocabulary.technique(w.code()).advisable())
                .map(w -> new Line(w.code(), w.side(), w.grade())));
    }

    private static Line flag(FlagLine flag) {
        boolean about = ABOUT_COUNTS.contains(flag.code()) || ABOUT_MAY_COUNT.contains(flag.code());
        return about && !flag.about().isEmpty()
                ? new Line(flag.code() + " " + flag.about(), flag.side(), "")
                : new Line(flag.code(), Side.NONE, "");
    }

    private static Line invalid(InvalidLine invalid) {
        return new Line(String.valueOf(invalid.code()), invalid.side() == null ? Side.NONE : invalid.side(), "");
    }

    static SortedSet<String> lines(Stream<Line> lines) {
        return set(lines.flatMap(Line::words));
    }

    /** Invalid on the left and on the right is invalid altogether. */
    static SortedSet<String> bothAsOne(SortedSet<String> words) {
        SortedSet<String> merged = new TreeSet<>(words);
        for (String left : words) {
            String code = left.replaceFirst(" LEFT$", "");
            if (!code.equals(left) && words.contains(code + " RIGHT")) {
                merged.removeAll(List.of(left, code + " RIGHT"));
                merged.add(code);
            }
        }
        return merged;
    }

    private static SortedSet<String> set(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}
