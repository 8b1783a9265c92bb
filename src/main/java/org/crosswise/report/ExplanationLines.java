package org.crosswise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Explanation;
import org.crosswise.knowledge.PainReferral;

/** How the model explains what was found, each explanation once, with the reasons of all rules that gave it. */
final class ExplanationLines {

    private final Conclusions conclusions;
    private final Reasons reasons;
    private final Labels labels;

    ExplanationLines(Conclusions conclusions, Reasons reasons, Labels labels) {
        this.conclusions = conclusions;
        this.reasons = reasons;
        this.labels = labels;
    }

    /** Referred pain first, then in the order of the table of muscles. */
    List<ExplanationLine> lines() {
        Map<Explanation, List<Derived>> origins = new HashMap<>();
        for (Derived origin : conclusions.of(Explanation.class)) {
            origins.computeIfAbsent((Explanation) origin.conclusion(), explanation -> new ArrayList<>())
                    .add(origin);
        }
        List<ExplanationLine> lines = new ArrayList<>();
        origins.forEach((explanation, own) -> lines.add(line(explanation, reasons.of(own))));
        lines.sort(Comparator.comparing((ExplanationLine line) -> !line.isReferredPain())
                .thenComparingInt(line -> labels.place(line.muscle()))
                .thenComparing(ExplanationLine::muscle)
                .thenComparing(ExplanationLine::about)
                .thenComparing(ExplanationLine::side));
        return lines;
    }

    private ExplanationLine line(Explanation explanation, List<Reason> because) {
        PainReferral referral = labels.vocabulary().referrals().get(explanation.muscle());
        boolean referred = explanation.kind().equals("REFERRED_PAIN") && referral != null;
        return new ExplanationLine(
                explanation.kind(),
                explanation.muscle(),
                explanation.side(),
                explanation.about(),
                labels.muscle(explanation.muscle()),
                labels.muscle(explanation.about()),
                referred ? referral.text() : labels.text(explanation.kind()),
                referred ? referral.lookAlikes() : List.of(),
                because,
                labels.source(referred ? referral.source() : labels.sourceOf(explanation.kind())));
    }
}
