package org.crosswise.report;

import java.util.List;
import org.crosswise.fact.Caution;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Fact;
import org.crosswise.knowledge.Technique;

/** What to mind with a technique that is given with a caution, in words. */
final class CautionText {

    private final Labels labels;

    CautionText(Labels labels) {
        this.labels = labels;
    }

    String of(Derived derived) {
        Caution caution = (Caution) derived.conclusion();
        for (Fact fact : derived.because()) {
            if (fact instanceof Condition condition && condition.code().equals(caution.reason())) {
                return ofCondition(condition, caution.candidate().technique());
            }
        }
        return labels.text(caution.reason());
    }

    /** The condition, what of this technique needs care because of it, and what else to mind with the condition. */
    private String ofCondition(Condition condition, Technique technique) {
        List<String> hazards =
                condition.hazards(technique).stream().map(labels::hazard).toList();
        String care = hazards.isEmpty() ? "this technique" : Words.list(hazards);
        String note = condition.kind().note();
        return condition.kind().label() + ": take care with " + care + "." + (note.isEmpty() ? "" : " " + note);
    }
}
