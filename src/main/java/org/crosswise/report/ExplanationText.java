package org.crosswise.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Explanations for people. */
final class ExplanationText {

    private final Page page;
    private final Why why;
    private final List<ExplanationLine> lines;

    ExplanationText(Page page, Why why, Report report) {
        this.page = page;
        this.why = why;
        this.lines = report.explanations();
    }

    void write() {
        List<ExplanationLine> pains =
                lines.stream().filter(ExplanationLine::isReferredPain).toList();
        List<ExplanationLine> others =
                lines.stream().filter(line -> !line.isReferredPain()).toList();
        if (!pains.isEmpty()) {
            page.heading("This pain could be referred (an explanation, no proof)");
        }
        Alike.grouped(pains, ExplanationLine::muscle).forEach(this::pain);
        if (!others.isEmpty()) {
            page.heading("How the model explains it");
        }
        Alike.grouped(others, ExplanationLine::text).forEach(this::pairs);
    }

    private void pain(List<ExplanationLine> sameMuscle) {
        ExplanationLine first = sameMuscle.get(0);
        List<String> places = new ArrayList<>();
        for (List<ExplanationLine> sides : Alike.grouped(sameMuscle, ExplanationLine::about)) {
            places.add(sides.get(0).aboutLabel() + Words.side(" ", Alike.side(sides, ExplanationLine::side)));
        }
        String head = Words.sentence(first.label()) + code(first) + " (pain at " + String.join(", ", places) + "). ";
        page.item(2, "- ", head + OwnChoice.marked(first.text(), first.source()));
        page.item(4, "Rule out: ", String.join(", ", first.lookAlikes()) + ".");
        because(sameMuscle);
    }

    private void pairs(List<ExplanationLine> sameText) {
        List<String> pairs = new ArrayList<>();
        for (List<ExplanationLine> sides : Alike.grouped(sameText, line -> line.muscle() + " " + line.about())) {
            ExplanationLine line = sides.get(0);
            String side = Words.side(", ", Alike.side(sides, ExplanationLine::side));
            pairs.add("weak " + line.aboutLabel() + " beside tight " + line.label() + side);
        }
        page.item(
                2,
                "- ",
                Words.sentence(String.join("; ", pairs)) + ". "
                        + OwnChoice.marked(
                                sameText.get(0).text(), sameText.get(0).source()));
        because(sameText);
    }

    private void because(List<ExplanationLine> alike) {
        if (why == Why.FULL) {
            Set<Reason> reasons = new LinkedHashSet<>();
            alike.forEach(line -> reasons.addAll(line.because()));
            reasons.forEach(reason -> ReasonText.full(page, 4, reason));
            page.say(4, "Source: " + alike.get(0).source().title() + ".");
        }
    }

    private String code(ExplanationLine line) {
        return why == Why.FULL ? " [" + line.muscle() + "]" : "";
    }
}
