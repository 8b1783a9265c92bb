package org.crosswise.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Bar;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Caution;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Recommendation;
import org.crosswise.knowledge.Technique;

/** A technique on a side: several rules may propose, bar or recommend the same one. */
record TechniqueOnSide(String code, Side side) {

    static TechniqueOnSide of(Conclusion conclusion) {
        return new TechniqueOnSide(technique(conclusion).code(), conclusion.side());
    }

    /** Candidates, bars or recommendations by what they are about. */
    static Map<TechniqueOnSide, List<Derived>> grouped(List<Derived> derived) {
        Map<TechniqueOnSide, List<Derived>> groups = new LinkedHashMap<>();
        for (Derived origin : derived) {
            groups.computeIfAbsent(of(origin.conclusion()), key -> new ArrayList<>())
                    .add(origin);
        }
        return groups;
    }

    static Technique technique(List<Derived> origins) {
        return technique(origins.get(0).conclusion());
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
