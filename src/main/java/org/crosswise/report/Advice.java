package org.crosswise.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.fact.Unsafe;
import org.crosswise.knowledge.Rule;

/** Everything of a report that an urgent or emergency level withholds or limits. */
record Advice(
        List<PatternLine> patterns,
        List<MuscleLine> muscles,
        List<ExplanationLine> explanations,
        List<RecommendationLine> recommendations,
        List<WithheldLine> withheld,
        List<QuestionLine> askFor,
        List<FlagLine> flags) {

    private static final Set<String> ASKED_WHEN_WITHHELD = Set.of("redFlagScreen", "neuroScreen");
    private static final Set<String> FLAGGED_WHEN_WITHHELD = Set.of("OUTPUT_WITHHELD", "SAFETY_NET");

    /** All that was concluded. */
    static Advice full(
            Conclusions conclusions,
            Reasons reasons,
            Labels labels,
            Entered entered,
            Map<String, Rule> rules,
            List<FlagLine> flags,
            WouldChangeLines changes) {
        MissingTests missing = new MissingTests(entered, labels, conclusions.all(Unsafe.class));
        MuscleLines muscles = new MuscleLines(conclusions, reasons, labels, missing, changes);
        PlanLines plan = new PlanLines(conclusions, reasons, labels, entered);
        return new Advice(
                new PatternLines(conclusions, reasons, labels, muscles, missing, changes).lines(),
                muscles.lines(),
                new ExplanationLines(conclusions, reasons, labels).lines(),
                plan.recommendations(),
                plan.withheld(),
                new QuestionLines(conclusions, rules, labels, changes).lines(),
                flags);
    }

    /** Nothing but the one referral, and what is needed for it. */
    static Advice onlyReferral(
            Conclusions conclusions,
            Reasons reasons,
            Labels labels,
            Entered entered,
            Map<String, Rule> rules,
            List<FlagLine> flags,
            WouldChangeLines changes,
            Safety safety) {
        PlanLines plan = new PlanLines(conclusions, reasons, labels, entered);
        return new Advice(
                List.of(),
                List.of(),
                List.of(),
                List.of(plan.referral(AlertLines.action(safety.level()), safety.alerts())),
                List.of(),
                new QuestionLines(conclusions, rules, labels, changes)
                        .lines().stream()
                                .filter(question -> ASKED_WHEN_WITHHELD.contains(question.code()))
                                .toList(),
                flags.stream()
                        .filter(flag -> FLAGGED_WHEN_WITHHELD.contains(flag.code()))
                        .toList());
    }
}
