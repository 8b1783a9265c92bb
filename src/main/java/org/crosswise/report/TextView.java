package org.crosswise.report;

import java.util.ArrayList;
import java.util.List;

/** The report for people in a terminal: safety first, then what to do, then why. */
final class TextView {

    private static final int SHORT_HASH = 12;

    private final Report report;
    private final Why why;
    private final Page page = new Page();

    private TextView(Report report, Why why) {
        this.report = report;
        this.why = why;
    }

    static String of(Report report, Why why) {
        TextView view = new TextView(report, why);
        return report.safety().withheld() ? view.stop() : view.whole();
    }

    /** Nothing that could distract from the referral. */
    private String stop() {
        new SafetyText(page, why).stop(report);
        next();
        notUsed();
        notices();
        page.heading("About this report");
        rules();
        return page.toString();
    }

    private String whole() {
        new SafetyText(page, why).level(report);
        if (report.comparison() != null) {
            new ComparisonText(page, why, report.comparison()).write();
        }
        patterns();
        PlanText plan = new PlanText(page, why, report);
        plan.consider();
        plan.doNot();
        next();
        mind();
        new WhyText(page, why, report).write();
        notUsed();
        notices();
        recorded();
        about();
        return page.toString();
    }

    private void patterns() {
        if (report.patterns().isEmpty()) {
            return;
        }
        page.heading("Pattern");
        for (List<PatternLine> alike : Alike.grouped(report.patterns(), line -> line.code() + line.text())) {
            PatternLine line = alike.get(0);
            String side = Words.side(", ", Alike.side(alike, PatternLine::side));
            page.say(2, line.label() + side + code(line.code()) + ". " + line.text());
        }
    }

    private void next() {
        if (!report.askFor().isEmpty()) {
            page.heading("What to ask or test next");
        }
        int number = 0;
        for (QuestionLine question : report.askFor()) {
            number++;
            String side = Words.side(", ", question.side());
            String head = Words.sentence(question.label()) + side + code(question.code()) + ".";
            page.item(2, number + ". ", String.join(" ", head, question.how(), question.why()));
        }
    }

    private void mind() {
        List<String> marks = new ArrayList<>();
        for (FlagLine flag : report.flags()) {
            if (!PlanText.SAID_ELSEWHERE.contains(flag.code())) {
                marks.add(flag.text());
            }
        }
        list("To mind", marks);
    }

    private void notUsed() {
        List<String> lines = new ArrayList<>();
        for (InvalidLine line : report.invalid()) {
            String side = line.side() == null ? "" : Words.side(", ", line.side());
            String value = line.value() == null ? "no value" : SafetyText.entered(line.value());
            lines.add("#" + line.finding() + " " + line.label() + side + ": " + value + " - " + line.text());
        }
        list("Entered but not used", lines);
    }

    private void notices() {
        list("Please note", report.notices());
    }

    private void recorded() {
        if (why == Why.FULL) {
            list(
                    "Recorded",
                    report.recorded().stream()
                            .map(r -> "#" + r.finding() + " " + r.words())
                            .toList());
        }
    }

    private void about() {
        page.heading("About this report");
        report.scope().forEach(line -> page.say(2, line));
        rules();
    }

    private void rules() {
        RuleSetStamp rules = report.ruleSet();
        if (!report.label().isEmpty()) {
            page.say(2, "Assessment: " + report.label());
        }
        page.say(
                2,
                "Rule set " + rules.name() + " " + rules.version() + ", " + hash(rules.sha256()) + "; document "
                        + hash(report.inputSha256()) + ".");
    }

    private static String hash(String sha256) {
        return "sha256 " + sha256.substring(0, Math.min(SHORT_HASH, sha256.length()));
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(heading);
        }
        lines.forEach(line -> page.item(2, "- ", line));
    }

    private String code(String code) {
        return why == Why.FULL ? " [" + code + "]" : "";
    }
}
