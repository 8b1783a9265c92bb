package org.crosswise.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Side;

/** What speaks for and against each line, and what is missing, for people. */
final class WhyText {

    private static final String FOR = "For:     ";
    private static final String AGAINST = "Against: ";
    private static final String MISSING = "Missing: ";

    private final Page page;
    private final Why why;
    private final Report report;

    WhyText(Page page, Why why, Report report) {
        this.page = page;
        this.why = why;
        this.report = report;
    }

    void write() {
        List<MuscleLine> told = report.muscles().stream().filter(this::isTold).toList();
        if (report.patterns().isEmpty() && told.isEmpty()) {
            return;
        }
        page.heading("Why");
        report.patterns().forEach(this::pattern);
        Alike.grouped(told, line -> line.muscle() + " " + line.axis()).forEach(this::muscle);
        notFound();
    }

    private boolean isTold(MuscleLine line) {
        return why == Why.FULL || line.conflict() || line.isSupported() || line.state().equals("SUSPECTED");
    }

    private void pattern(PatternLine line) {
        page.say(2, line.label() + Words.side(", ", line.side()));
        if (why == Why.FULL) {
            line.because().forEach(reason -> ReasonText.full(page, 4, reason));
        } else {
            reasons(beyondMuscles(line));
        }
        items(AGAINST, line.against());
        missing(line.missing());
    }

    /** The reasons that do not stand with the muscles below. */
    private List<Reason> beyondMuscles(PatternLine line) {
        Set<String> rules = new HashSet<>();
        for (MuscleLine muscle : report.muscles()) {
            muscle.speaksFor().forEach(item -> rules.add(item.reason().rule()));
            muscle.against().forEach(item -> rules.add(item.reason().rule()));
        }
        return line.because().stream().filter(reason -> !rules.contains(reason.rule())).toList();
    }

    private void muscle(List<MuscleLine> sides) {
        MuscleLine first = sides.get(0);
        page.say(2, Words.sentence(first.label()) + " " + Words.ofCode(first.axis()) + code(first) + " - " + states(sides));
        List<Item> speaksFor = new ArrayList<>();
        List<Item> against = new ArrayList<>();
        sides.forEach(line -> speaksFor.addAll(line.speaksFor()));
        sides.forEach(line -> against.addAll(line.against()));
        items(FOR, speaksFor);
        items(AGAINST, against);
        missing(sides.stream().flatMap(line -> line.missing().stream()).toList());
    }

    private static String states(List<MuscleLine> sides) {
        List<String> states = new ArrayList<>();
        for (List<MuscleLine> alike : Alike.grouped(sides, line -> line.state() + line.conflict())) {
            MuscleLine line = alike.get(0);
            String side = Words.side("", Alike.side(alike, MuscleLine::side));
            String conflict = line.conflict() ? ", with contradicting findings" : "";
            states.add((side.isEmpty() ? "" : side + ": ") + Words.ofCode(line.state()) + conflict);
        }
        return String.join("; ", states);
    }

    private void reasons(List<Reason> reasons) {
        Map<String, Set<String>> entered = new LinkedHashMap<>();
        reasons.forEach(reason -> add(entered, reason));
        said(FOR, entered);
    }

    private void items(String mark, List<Item> items) {
        if (items.isEmpty()) {
            page.item(4, mark, "nothing recorded");
        } else if (why == Why.FULL) {
            new LinkedHashSet<>(items).forEach(item -> full(mark, item));
        } else {
            Map<String, Set<String>> entered = new LinkedHashMap<>();
            items.forEach(item -> add(entered, item.reason()));
            said(mark, entered);
        }
    }

    private void full(String mark, Item item) {
        Reason reason = item.reason();
        page.item(4, mark, reason.text() + (reason.hasFinding() ? " " + ReasonText.finding(reason) : ""));
        page.say(4 + mark.length(), "Weight " + Numbers.plain(item.weight()) + ", " + Words.ofCode(item.kind()) + ". "
                + ReasonText.rule(reason) + ".");
    }

    private static void add(Map<String, Set<String>> entered, Reason reason) {
        Set<String> findings = entered.computeIfAbsent(reason.text(), text -> new LinkedHashSet<>());
        if (!reason.entered().isEmpty()) {
            findings.add(reason.entered());
        }
    }

    /** Each sentence once, with every finding that it rests on. */
    private void said(String mark, Map<String, Set<String>> entered) {
        entered.forEach((text, findings) ->
                page.item(4, mark, text + (findings.isEmpty() ? "" : " (" + String.join("; ", findings) + ")")));
    }

    private void missing(List<Missing> missing) {
        List<String> tests = new ArrayList<>();
        for (List<Missing> alike : Alike.grouped(missing, Missing::code)) {
            Side side = Alike.side(alike, Missing::side);
            tests.add(alike.get(0).label() + Words.side(" (", side) + (side == Side.NONE ? "" : ")"));
        }
        if (!tests.isEmpty()) {
            page.item(4, MISSING, String.join("; ", tests));
        }
    }

    private void notFound() {
        List<String> names = new ArrayList<>();
        List<MuscleLine> absent = report.muscles().stream().filter(l -> l.state().equals("NOT_PRESENT")).toList();
        for (List<MuscleLine> sides : Alike.grouped(absent, line -> line.muscle() + line.axis())) {
            MuscleLine line = sides.get(0);
            String side = Words.side(", ", Alike.side(sides, MuscleLine::side));
            names.add(line.label() + " " + Words.ofCode(line.axis()) + side);
        }
        if (!names.isEmpty() && why == Why.SHORT) {
            page.say(2, "Tested and not found: " + String.join("; ", names) + ".");
        }
    }

    private String code(MuscleLine line) {
        return why == Why.FULL ? " [" + line.muscle() + " " + line.axis() + "]" : "";
    }
}
