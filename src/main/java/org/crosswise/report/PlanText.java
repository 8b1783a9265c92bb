package org.crosswise.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What to consider and what not to do, for people. */
final class PlanText {

    /** Flags that other parts of the text say already. */
    static final Set<String> SAID_ELSEWHERE =
            Set.of("PROVISIONAL", "PRECAUTION", "OUTPUT_WITHHELD", "FORCED_TOE_TOUCH_FORBIDDEN");

    private static final String FORBIDDEN = "FORCED_TOE_TOUCH_FORBIDDEN";
    private static final List<String> STEPS = List.of(
            "First",
            "1 Calm and adapt daily life",
            "2 Restore muscle balance: release and lengthen, then strengthen",
            "3 Train balance and coordination",
            "4 Train endurance in function");

    private final Page page;
    private final Why why;
    private final Report report;
    private final MuscleRules muscles;

    PlanText(Page page, Why why, Report report) {
        this.page = page;
        this.why = why;
        this.report = report;
        this.muscles = new MuscleRules(report);
    }

    void consider() {
        if (report.recommendations().isEmpty()) {
            return;
        }
        page.heading("To consider, in this order");
        int step = -1;
        for (List<RecommendationLine> alike : Alike.grouped(report.recommendations(), this::sameAdvice)) {
            RecommendationLine line = alike.get(0);
            if (line.step() != step) {
                step = line.step();
                page.say(2, STEPS.get(Math.max(0, Math.min(step, STEPS.size() - 1))));
            }
            recommendation(line, alike);
        }
    }

    private Object sameAdvice(RecommendationLine line) {
        return List.of(line.code(), line.treats(), line.dose(), line.cautions());
    }

    private void recommendation(RecommendationLine line, List<RecommendationLine> alike) {
        String side = Words.side(", ", Alike.side(alike, RecommendationLine::side));
        String head = line.label() + side + treats(line) + code(line.code()) + ".";
        page.item(
                4, "- ", line.dose().isEmpty() ? head : head + " " + OwnChoice.marked(line.dose(), line.doseSource()));
        line.cautions().forEach(caution -> page.item(6, "Caution: ", caution));
        if (why == Why.FULL) {
            Set<Reason> reasons = new LinkedHashSet<>();
            alike.forEach(each -> reasons.addAll(each.because()));
            muscles.beyond(reasons).forEach(reason -> ReasonText.full(page, 6, reason));
            page.say(6, "Evidence " + line.evidence() + "; source: " + sources(line) + ".");
        }
    }

    private static String sources(RecommendationLine line) {
        StringBuilder words = new StringBuilder(OwnChoice.title(line.source()));
        if (!line.doseSource().equals(line.source())) {
            words.append("; dose: ").append(OwnChoice.title(line.doseSource()));
        }
        line.furtherSources().forEach(source -> words.append("; see also: ").append(source.title()));
        return words.toString();
    }

    private String treats(RecommendationLine line) {
        List<String> states = new ArrayList<>();
        for (String state : line.treats()) {
            int space = state.indexOf(' ');
            states.add(muscle(state.substring(0, space)) + " " + Words.ofCode(state.substring(space + 1)));
        }
        return states.isEmpty() ? "" : " (for " + String.join(", ", states) + ")";
    }

    private String muscle(String code) {
        return report.muscles().stream()
                .filter(line -> line.muscle().equals(code))
                .map(MuscleLine::label)
                .findFirst()
                .orElse(Words.ofCode(code));
    }

    void doNot() {
        List<FlagLine> forbidden =
                report.flags().stream().filter(f -> f.code().equals(FORBIDDEN)).toList();
        if (report.withheld().isEmpty() && forbidden.isEmpty()) {
            return;
        }
        page.heading("Not to do");
        for (List<WithheldLine> alike : Alike.grouped(report.withheld(), line -> line.grade() + brief(line))) {
            page.item(2, "- ", names(alike) + ": " + grade(alike.get(0)));
            if (why == Why.FULL) {
                Set<Reason> reasons = new LinkedHashSet<>();
                alike.forEach(line -> reasons.addAll(line.because()));
                reasons.forEach(reason -> ReasonText.full(page, 4, reason));
            } else {
                brief(alike.get(0)).forEach(words -> page.item(4, "Because: ", words));
            }
        }
        forbidden.forEach(flag -> page.item(2, "- ", flag.text()));
    }

    private static String grade(WithheldLine line) {
        return line.grade().equals("CLEARANCE")
                ? "not before a physician has cleared it."
                : "not for this person as things stand.";
    }

    private static Set<String> brief(WithheldLine line) {
        Set<String> words = new LinkedHashSet<>();
        line.because().forEach(reason -> words.add(ReasonText.brief(reason, "")));
        return words;
    }

    private String names(List<WithheldLine> alike) {
        List<String> names = new ArrayList<>();
        for (List<WithheldLine> sides : Alike.grouped(alike, WithheldLine::code)) {
            WithheldLine line = sides.get(0);
            names.add(line.label() + Words.side(", ", Alike.side(sides, WithheldLine::side)) + code(line.code()));
        }
        return String.join("; ", names);
    }

    private String code(String code) {
        return why == Why.FULL ? " [" + code + "]" : "";
    }
}
