package org.crosswise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Bar;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Caution;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Fact;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Recommendation;
import org.crosswise.knowledge.Technique;

/** What to consider, and what is withheld. */
final class PlanLines {

    private final Conclusions conclusions;
    private final Reasons reasons;
    private final Labels labels;
    private final boolean from65;
    private final Map<TechniqueOnSide, List<Derived>> candidates;
    private final Map<TechniqueOnSide, List<Derived>> bars;

    PlanLines(Conclusions conclusions, Reasons reasons, Labels labels, Entered entered) {
        this.conclusions = conclusions;
        this.reasons = reasons;
        this.labels = labels;
        this.from65 = entered.isFrom65();
        this.candidates = TechniqueOnSide.grouped(conclusions.of(Candidate.class));
        this.bars = TechniqueOnSide.grouped(conclusions.of(Bar.class));
    }

    /** In sequence: by step, then in the order of the table. What is barred is never recommended. */
    List<RecommendationLine> recommendations() {
        List<RecommendationLine> lines = new ArrayList<>();
        TechniqueOnSide.grouped(conclusions.of(Recommendation.class)).forEach((key, own) -> {
            if (!bars.containsKey(key)) {
                List<Derived> origins = candidates.getOrDefault(key, own);
                lines.add(line(TechniqueOnSide.technique(own), key, origins, reasons.of(origins)));
            }
        });
        lines.sort(Comparator.comparingInt(RecommendationLine::step)
                .thenComparingInt(line -> order(line.code()))
                .thenComparing(RecommendationLine::code)
                .thenComparing(RecommendationLine::side));
        return lines;
    }

    /** The one referral of an urgent or emergency level, whether or not a rule recommended it. */
    RecommendationLine referral(String code, List<Alert> alerts) {
        TechniqueOnSide key = new TechniqueOnSide(code, Side.NONE);
        List<Derived> own =
                TechniqueOnSide.grouped(conclusions.of(Recommendation.class)).getOrDefault(key, List.of());
        Set<Reason> because = new LinkedHashSet<>(reasons.of(own));
        if (own.isEmpty()) {
            alerts.stream().filter(a -> a.action().equals(code)).forEach(a -> because.addAll(a.because()));
        }
        return line(labels.vocabulary().technique(code), key, own, List.copyOf(because));
    }

    /** Techniques only: advice that must wait is not something that must not be done. */
    List<WithheldLine> withheld() {
        List<WithheldLine> lines = new ArrayList<>();
        bars.forEach((key, origins) -> {
            Technique technique = TechniqueOnSide.technique(origins);
            if (technique.isTechnique()) {
                lines.add(new WithheldLine(
                        key.code(), key.side(), grade(origins), technique.label(), reasons.of(origins)));
            }
        });
        lines.sort(Comparator.comparingInt((WithheldLine line) -> order(line.code()))
                .thenComparing(WithheldLine::code)
                .thenComparing(WithheldLine::side));
        return lines;
    }

    private static String grade(List<Derived> bars) {
        boolean absolute =
                bars.stream().anyMatch(bar -> ((Bar) bar.conclusion()).grade().equals("ABSOLUTE"));
        return absolute ? "ABSOLUTE" : "CLEARANCE";
    }

    private RecommendationLine line(
            Technique technique, TechniqueOnSide key, List<Derived> origins, List<Reason> because) {
        return new RecommendationLine(
                key.code(),
                technique.kind(),
                treats(technique, origins),
                key.side(),
                technique.step(),
                technique.label(),
                dose(technique),
                cautions(key),
                because,
                labels.source(technique.source()),
                labels.source(technique.doseSource()),
                labels.sources(technique.furtherSources()),
                technique.evidence());
    }

    /** The states that made it a candidate, in the order of its row. */
    private static List<String> treats(Technique technique, List<Derived> origins) {
        List<String> found = new ArrayList<>();
        for (Derived origin : origins) {
            for (Fact fact : origin.because()) {
                if (fact instanceof MuscleState state) {
                    found.add(state.getName());
                }
            }
        }
        return technique.treats().stream().filter(found::contains).toList();
    }

    private String dose(Technique technique) {
        String adult = technique.dose().getOrDefault("adult", "");
        return from65 ? technique.dose().getOrDefault("from65", adult) : adult;
    }

    private List<String> cautions(TechniqueOnSide key) {
        CautionText text = new CautionText(labels);
        Set<String> texts = new TreeSet<>();
        for (Derived origin : conclusions.of(Caution.class)) {
            if (TechniqueOnSide.of(origin.conclusion()).equals(key)) {
                texts.add(text.of(origin));
            }
        }
        return List.copyOf(texts);
    }

    private int order(String code) {
        Technique technique = labels.vocabulary().techniques().get(code);
        return technique == null ? Integer.MAX_VALUE : technique.order();
    }
}
