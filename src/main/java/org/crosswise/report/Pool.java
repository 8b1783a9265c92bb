package org.crosswise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Finding;
import org.crosswise.fact.RedFlag;
import org.crosswise.knowledge.Rule;
import org.jspecify.annotations.Nullable;

/** Every reason of one report, made once and then known by its number, so that sets of reasons are sets of bits. */
final class Pool {

    private static final Comparator<Reason> BY_CONTENT =
            Comparator.comparing(Reason::rule).thenComparing(Reason::entered).thenComparingInt(Reason::finding);

    private final Map<String, Rule> rules;
    private final Phrases phrases;
    private final Labels labels;
    private final @Nullable LocalDate day;
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<BitSet, List<Reason>> sorted = new HashMap<>();
    private final List<@Nullable Finding> findings = new ArrayList<>();
    private final Map<String, Integer> withoutFinding = new HashMap<>();
    private final IdentityHashMap<Finding, Map<String, Integer>> withFinding = new IdentityHashMap<>();
    private final IdentityHashMap<Finding, String> words = new IdentityHashMap<>();

    Pool(Map<String, Rule> rules, Phrases phrases, Labels labels, @Nullable LocalDate day) {
        this.rules = rules;
        this.phrases = phrases;
        this.labels = labels;
        this.day = day;
    }

    /** The reason that the rule alone gives. */
    int of(String rule) {
        return withoutFinding.computeIfAbsent(rule, id -> add(id, null));
    }

    /** The reason that the rule and the finding give; what was not entered has no number and is no finding here. */
    int of(String rule, Finding finding) {
        return finding.index() < 0
                ? of(rule)
                : withFinding
                        .computeIfAbsent(finding, f -> new HashMap<>(4))
                        .computeIfAbsent(rule, id -> add(id, finding));
    }

    Reason reason(int number) {
        return reasons.get(number);
    }

    /** What the reason rests on, null when it rests on what was not recorded. */
    @Nullable
    Finding finding(int number) {
        return findings.get(number);
    }

    /** By content only; the two sides of one finding are one reason. Kept, because many lines share their reasons. */
    List<Reason> sorted(BitSet numbers) {
        return sorted.computeIfAbsent(numbers, this::sort);
    }

    private List<Reason> sort(BitSet numbers) {
        List<Reason> sorted = new ArrayList<>(numbers.cardinality());
        numbers.stream().forEach(number -> sorted.add(reasons.get(number)));
        sorted.sort(BY_CONTENT);
        List<Reason> merged = new ArrayList<>(sorted.size());
        for (Reason reason : sorted) {
            int same = sameFinding(merged, reason);
            if (same < 0) {
                merged.add(reason);
            } else {
                merged.set(same, bothSides(merged.get(same), reason));
            }
        }
        return merged;
    }

    private static Reason bothSides(Reason left, Reason right) {
        return left.enteredAs(Words.bothSides(left.entered(), right.entered()));
    }

    private static int sameFinding(List<Reason> merged, Reason reason) {
        for (int i = merged.size() - 1; i >= 0 && merged.get(i).rule().equals(reason.rule()); i--) {
            if (reason.hasFinding() && merged.get(i).finding() == reason.finding()) {
                return i;
            }
        }
        return -1;
    }

    /** A rule that only applies a row of a table has that row's source. */
    private static String source(Rule rule, @Nullable Finding finding) {
        if (!rule.source().equals(Rule.OF_ITS_ROW)) {
            return rule.source();
        } else if (finding instanceof Condition condition) {
            return condition.kind().source();
        }
        return finding instanceof RedFlag flag ? flag.kind().source() : "own";
    }

    private int add(String id, @Nullable Finding finding) {
        Rule rule = rules.getOrDefault(id, new Rule(id, "", "", "", "", "own", "own", null));
        reasons.add(new Reason(
                finding == null ? -1 : finding.index(),
                finding == null ? "" : words.computeIfAbsent(finding, phrases::of),
                id,
                rule.version(),
                rule.threshold(),
                rule.says(),
                labels.source(source(rule, finding)),
                OverdueReview.of(rule, day)));
        findings.add(finding);
        return reasons.size() - 1;
    }
}
