package org.crosswise.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The report for people in a terminal: safety first, then what to do, then why. */
final class TextView {

    private static final int SHORT_HASH = 12;
    private static final String UNDATED =
            "The document names no day of the assessment: write it on the print. It expires 6 weeks after that day.";

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
        page.say(2, report.about().scope());
        day("; the red-flag screen holds for its day only.");
        page.say(2, OwnChoice.LEGEND);
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
        new ExplanationText(page, why, report).write();
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
            page.say(
                    2,
                    PatternLine.name(alike) + code(line.code()) + ". " + OwnChoice.marked(line.text(), line.source()));
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
            page.item(2, number + ". ", String.join(" ", head, question.how(), question.why(), reach(question)));
        }
    }

    private static String reach(QuestionLine question) {
        if (question.couldChange() == null) {
            return "";
        }
        return switch (question.couldChange()) {
            case PATTERN -> "Its result could change the pattern.";
            case MUSCLE -> "Its result could change a muscle state, not the pattern by itself.";
            case NOTHING -> "By itself it changes neither pattern nor muscle states.";
        };
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
        list(
                "Please note",
                report.noticeLines().stream()
                        .map(line -> line.source() == null ? line.text() : OwnChoice.marked(line.text(), line.source()))
                        .toList());
    }

    private void recorded() {
        list("Recorded", why == Why.FULL ? everythingRecorded() : sidesRecorded());
    }

    private List<String> everythingRecorded() {
        return report.recorded().stream()
                .map(recorded -> "#" + recorded.finding() + " " + recorded.words())
                .toList();
    }

    /** Each side echoed in words, so that a swapped side or sign can be seen. */
    private List<String> sidesRecorded() {
        return report.recorded().stream()
                .filter(recorded -> recorded.side().isOneSided())
                .collect(Collectors.groupingBy(Recorded::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> Words.joined(alike.stream().map(Recorded::words).toList()) + ".")
                .toList();
    }

    private void about() {
        page.heading("About this report");
        About about = report.about();
        for (String line : List.of(about.scope(), about.stopRules(), about.expiry())) {
            if (!line.isEmpty() && !report.notices().contains(line)) {
                page.say(2, line);
            }
        }
        day(".");
        page.say(2, OwnChoice.LEGEND);
        rules();
    }

    private void day(String end) {
        About about = report.about();
        page.say(
                2,
                about.assessedOn() == null
                        ? UNDATED
                        : "Assessed on " + about.assessedOn() + ", expires on " + about.expiresOn() + end);
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
        report.reviewsDue()
                .forEach(review -> page.say(
                        2,
                        "Rule " + review.rule() + " had a part in this report although its review was due on "
                                + review.due() + "."));
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
