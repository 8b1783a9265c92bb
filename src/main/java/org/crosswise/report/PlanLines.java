package org.crosswise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Bar;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Caution;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Derived;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Recommendation;
import org.crosswise.knowledge.Technique;

/** What to consider, and what is withheld. */
final class PlanLines {

    private final Conclusions conclusions;
    private final Reasons reasons;
    private final Labels labels;
    private final boolean from65;
    private final Map<Key, List<Derived>> candidates;
    private final Map<Key, List<Derived>> bars;

    /** A technique on a side: several rules may speak of the same one. */
    private record Key(String code, Side side) {}

    PlanLines(Conclusions conclusions, Reasons reasons, Labels labels, Entered entered) {
        this.conclusions = conclusions;
        this.reasons = reasons;
        this.labels = labels;
        this.from65 = entered.isFrom65();
        this.candidates = grouped(conclusions.of(Candidate.class));
        this.bars = grouped(conclusions.of(Bar.class));
    }

    /** In sequence: by step, then in the order of the table. What is barred is never recommended. */
    List<RecommendationLine> recommendations() {
        List<RecommendationLine> lines = new ArrayList<>();
        grouped(conclusions.of(Recommendation.class)).forEach((key, origins) -> {
            if (!bars.containsKey(key)) {
                List<Derived> called = candidates.getOrDefault(key, origins);
                lines.add(line(technique(origins.get(0).conclusion()), key, called, reasons.of(called)));
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
        Technique technique = labels.vocabulary().technique(code);
        Key key = new Key(code, Side.NONE);
        List<Derived> own = grouped(conclusions.of(Recommendation.class)).getOrDefault(key, List.of());
        List<Reason> because = new ArrayList<>(reasons.of(own));
        if (own.isEmpty()) {
            alerts.stream().filter(a -> a.action().equals(code)).forEach(a -> because.addAll(a.because()));
        }
        return line(technique, key, own, because);
    }

    List<WithheldLine> withheld() {
        List<WithheldLine> lines = new ArrayList<>();
        bars.forEach((key, origins) -> {
            boolean absolute = origins.stream().anyMatch(o -> ((Bar) o.conclusion()).grade().equals("ABSOLUTE"));
            String label = technique(origins.get(0).conclusion()).label();
            lines.add(new WithheldLine(
                    key.code(), key.side(), absolute ? "ABSOLUTE" : "CLEARANCE", label, reasons.of(origins)));
        });
        lines.sort(Comparator.comparingInt((WithheldLine line) -> order(line.code()))
                .thenComparing(WithheldLine::code)
                .thenComparing(WithheldLine::side));
        return lines;
    }

    private RecommendationLine line(Technique technique, Key key, List<Derived> origins, List<Reason> because) {
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
                technique.evidence());
    }

    /** The states that made it a candidate, in the order of its row. */
    private static List<String> treats(Technique technique, List<Derived> origins) {
        Set<String> found = new LinkedHashSet<>();
        for (Derived origin : origins) {
            origin.because().stream()
                    .filter(MuscleState.class::isInstance)
                    .forEach(state -> found.add(((MuscleState) state).getName()));
        }
        return technique.treats().stream().filter(found::contains).toList();
    }

    private String dose(Technique technique) {
        String adult = technique.dose().getOrDefault("adult", "");
        return from65 ? technique.dose().getOrDefault("from65", adult) : adult;
    }

    private List<String> cautions(Key key) {
        Set<String> texts = new TreeSet<>();
        for (Caution caution : conclusions.all(Caution.class)) {
            if (key(caution).equals(key)) {
                texts.add(labels.text(caution.reason()));
            }
        }
        return List.copyOf(texts);
    }

    private int order(String code) {
        Technique technique = labels.vocabulary().techniques().get(code);
        return technique == null ? Integer.MAX_VALUE : technique.order();
    }

    private static Map<Key, List<Derived>> grouped(List<Derived> derived) {
        Map<Key, List<Derived>> groups = new LinkedHashMap<>();
        for (Derived origin : derived) {
            groups.computeIfAbsent(key(origin.conclusion()), key -> new ArrayList<>()).add(origin);
        }
        return groups;
    }

    private static Key key(Conclusion conclusion) {
        return new Key(technique(conclusion).code(), conclusion.side());
    }

    private static Technique technique(Conclusion conclusion) {
        if (conclusion instanceof Recommendation recommendation) {
            return recommendation.technique();
        } else if (conclusion instanceof Bar bar) {
            return bar.candidate().technique();
        } else if (conclusion instanceof Caution caution) {
            return caution.candidate().technique();
        }
        return ((Candidate) conclusion).technique();
    }
}
