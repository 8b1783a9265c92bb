package org.crosswise.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why each pattern and muscle state is shown, for people. */
final class WhyText {

    private final Page page;
    private final Why why;
    private final Report report;
    private final EvidenceText evidence;
    private final WouldChangeText changes;

    WhyText(Page page, Why why, Report report) {
        this.page = page;
        this.why = why;
        this.report = report;
        this.evidence = new EvidenceText(page, why);
        this.changes = new WouldChangeText(page);
    }

    void write() {
        if (report.patterns().isEmpty() && report.muscles().isEmpty()) {
            return;
        }
        page.heading("Why");
        List<MuscleLine> told = report.muscles().stream().filter(this::isTold).toList();
        Alike.grouped(report.patterns(), PatternLine::code).forEach(this::pattern);
        Alike.grouped(told, line -> line.muscle() + " " + line.axis()).forEach(this::muscle);
        if (why == Why.SHORT) {
            others("Tested and not found", "NOT_PRESENT");
            others("Left open", "UNDETERMINED");
        }
    }

    private boolean isTold(MuscleLine line) {
        return why == Why.FULL
                || line.conflict()
                || line.isSupported()
                || line.state().equals("SUSPECTED");
    }

    private void pattern(List<PatternLine> sides) {
        PatternLine line = sides.get(0);
        page.say(2, PatternLine.name(sides));
        Set<Reason> because = new LinkedHashSet<>();
        sides.forEach(side -> because.addAll(side.because()));
        if (why == Why.FULL) {
            because.forEach(reason -> ReasonText.full(page, 4, reason));
        } else {
            evidence.reasons(new MuscleRules(report).beyond(because));
        }
        if (PatternLines.isOfCross(line.code())) {
            evidence.items(EvidenceText.AGAINST, line.against());
        }
        evidence.missing(line.missing());
        changes.changes(sides.stream().map(PatternLine::wouldChange).toList());
        changes.stable(line.stability());
    }

    private void muscle(List<MuscleLine> sides) {
        MuscleLine first = sides.get(0);
        String code = why == Why.FULL ? " [" + first.muscle() + " " + first.axis() + "]" : "";
        page.say(2, Words.sentence(name(first)) + code + " - " + states(sides));
        if (why == Why.FULL && !first.anatomy().isEmpty()) {
            page.say(4, first.anatomy());
        }
        List<Item> speaksFor = new ArrayList<>();
        List<Item> against = new ArrayList<>();
        sides.forEach(line -> speaksFor.addAll(line.speaksFor()));
        sides.forEach(line -> against.addAll(line.against()));
        evidence.items(EvidenceText.FOR, speaksFor);
        evidence.items(EvidenceText.AGAINST, against);
        evidence.missing(sides.stream().flatMap(line -> line.missing().stream()).toList());
        changes.changes(sides.stream().map(MuscleLine::wouldChange).toList());
    }

    private static String states(List<MuscleLine> sides) {
        List<String> states = new ArrayList<>();
        for (List<MuscleLine> alike : Alike.grouped(sides, line -> line.state() + line.conflict())) {
            MuscleLine line = alike.get(0);
            String side = Words.side(Alike.side(alike, MuscleLine::side));
            String conflict = line.conflict() ? ", with contradicting findings" : "";
            states.add((side.isEmpty() ? "" : side + ": ") + Words.ofCode(line.state()) + conflict);
        }
        return String.join("; ", states);
    }

    /** The states that are told by name only. */
    private void others(String heading, String state) {
        List<MuscleLine> lines = report.muscles().stream()
                .filter(line -> line.state().equals(state) && !isTold(line))
                .toList();
        List<String> names = new ArrayList<>();
        for (List<MuscleLine> sides : Alike.grouped(lines, WhyText::name)) {
            names.add(name(sides.get(0)) + Words.side(", ", Alike.side(sides, MuscleLine::side)));
        }
        if (!names.isEmpty()) {
            page.say(2, heading + ": " + String.join("; ", names) + ".");
        }
    }

    private static String name(MuscleLine line) {
        return line.label() + " " + Words.ofCode(line.axis());
    }
}
