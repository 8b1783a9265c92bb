package org.crosswise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.crosswise.report.ChangeLine.Value;
import org.jspecify.annotations.Nullable;

/** What changed since an earlier assessment, for people: what follows from it first. */
final class ComparisonText {

    /** How each turn of a state or pattern is said. */
    private static final Map<String, String> TURNS = Map.of(
            "GAINED", "found today and not before",
            "LOST", "found before and not today",
            "LESS_CLEAR", "found before, no longer clear today",
            "GAINED_WITHIN_ERROR", "found today and not before, but no measure behind it changed beyond its error",
            "LOST_WITHIN_ERROR", "found before and not today, but no measure behind it changed beyond its error",
            "NOT_REPEATED",
                    "found before and not today; not everything behind it was repeated, so it may still be there",
            "FIRST_TESTED", "found today; not tested before in the same way, so it may have been there");

    private final Page page;
    private final Why why;
    private final Comparison comparison;

    ComparisonText(Page page, Why why, Comparison comparison) {
        this.page = page;
        this.why = why;
        this.comparison = comparison;
    }

    /** That the level has risen, in one sentence; nothing when it has not. */
    static String risen(@Nullable Comparison comparison) {
        if (comparison == null || !comparison.isLevelRisen()) {
            return "";
        }
        return "The safety level has risen since " + day(comparison.since()) + ": it was "
                + comparison.levelBefore().word() + " then and is "
                + comparison.levelToday().word() + " today.";
    }

    void write() {
        String days = comparison.days() < 0
                ? "days unknown"
                : comparison.days() + (comparison.days() == 1 ? " day" : " days");
        page.heading("Since " + day(comparison.since()) + " (" + days + ")");
        comparison.notices().forEach(notice -> page.say(2, notice));
        comparison.next().forEach(this::next);
        measures(
                "Better",
                line -> line.verdict().equals("BEYOND") && line.direction().equals("BETTER"));
        measures(
                "Worse",
                line -> line.verdict().equals("BEYOND") && line.direction().equals("WORSE"));
        measures(
                "Changed, neither better nor worse",
                line -> line.verdict().equals("BEYOND") && line.direction().equals("NONE"));
        measures("Found differently, where no measurement error is known", line -> line.verdict()
                .equals("CHANGED"));
        measures(
                "No real change",
                line -> line.verdict().equals("WITHIN") || line.verdict().equals("SAME"));
        notComparable();
        turns("Muscles", comparison.states());
        turns("Patterns", comparison.patterns());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "the earlier assessment" : day.toString();
    }

    private void next(NextStepLine line) {
        String when = line.from() == null ? "" : " Test again between " + line.from() + " and " + line.until() + ".";
        page.say(2, line.label() + code(line.code()) + ". " + line.text() + when);
        if (why == Why.FULL) {
            line.because().forEach(reason -> ReasonText.full(page, 4, reason));
        } else {
            Set<String> said = new LinkedHashSet<>();
            line.because().forEach(reason -> said.add(ReasonText.said(reason)));
            said.forEach(words -> page.item(4, "Because: ", words));
        }
        List<String> names = new ArrayList<>();
        Alike.grouped(line.measures(), ChangeLine::label).forEach(sides -> names.add(name(sides)));
        if (!names.isEmpty()) {
            page.item(4, "Measures: ", String.join("; ", names));
        }
    }

    private String name(List<ChangeLine> sides) {
        ChangeLine line = sides.get(0);
        return line.label() + Words.side(", ", Alike.side(sides, ChangeLine::side)) + code(line.code());
    }

    private void measures(String heading, Predicate<ChangeLine> which) {
        List<ChangeLine> lines = comparison.measures().stream().filter(which).toList();
        if (!lines.isEmpty()) {
            page.say(2, heading);
        }
        for (List<ChangeLine> sides : Alike.grouped(lines, line -> line.label() + line.text())) {
            page.item(4, "- ", name(sides) + ": " + sides.get(0).text());
            rules(sides.get(0));
        }
    }

    /** What cannot be compared, by the reason why. */
    private void notComparable() {
        List<ChangeLine> lines = comparison.measures().stream()
                .filter(line -> line.verdict().equals("NOT_COMPARABLE"))
                .toList();
        if (!lines.isEmpty()) {
            page.say(2, "Not comparable");
        }
        for (List<ChangeLine> alike : Alike.grouped(lines, ChangeLine::why)) {
            List<String> names = new ArrayList<>();
            Alike.grouped(alike, line -> line.label() + values(line))
                    .forEach(sides -> names.add(name(sides) + " (" + values(sides.get(0)) + ")"));
            page.item(4, "- ", alike.get(0).because().get(0).text() + " " + String.join("; ", names) + ".");
            rules(alike.get(0));
        }
    }

    private static String values(ChangeLine line) {
        Value before = line.before();
        Value today = line.today();
        if (before == null) {
            return "today " + (today == null ? "nothing" : today.words());
        }
        return before.words() + (today == null ? " before" : ", today " + today.words());
    }

    private void rules(ChangeLine line) {
        if (why == Why.FULL) {
            line.because().forEach(reason -> page.say(6, ReasonText.rule(reason) + "."));
        }
    }

    private void turns(String heading, List<TurnLine> turns) {
        if (!turns.isEmpty()) {
            page.say(2, heading);
        }
        for (List<TurnLine> sides : Alike.grouped(turns, line -> line.code() + line.axis() + line.turn())) {
            TurnLine line = sides.get(0);
            String side = Words.side(", ", Alike.side(sides, TurnLine::side));
            String words = TURNS.getOrDefault(line.turn(), Words.ofCode(line.turn()));
            page.item(4, "- ", line.label() + side + code(line.code()) + ": " + words + ".");
        }
    }

    private String code(String code) {
        return why == Why.FULL ? " [" + code + "]" : "";
    }
}
