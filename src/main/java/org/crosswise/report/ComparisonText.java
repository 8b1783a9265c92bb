package org.crosswise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What changed since an earlier assessment, for people: what follows from it first. */
final class ComparisonText {

    /** How each turn of a state or pattern is said. */
    private static final Map<String, String> TURNS = Map.of(
            "GAINED", "found today and not before",
            "LOST", "found before and not today",
            "LESS_CLEAR", "found before, no longer clear today",
            "WITHIN_ERROR", "crossed a cut-off, but no measure behind it changed beyond its error: no real change",
            "NOT_REPEATED", "found before and not today; not everything behind it was repeated, so it may still be there",
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
        measures("Better", line -> line.verdict().equals("BEYOND") && line.direction().equals("BETTER"));
        measures("Worse", line -> line.verdict().equals("BEYOND") && line.direction().equals("WORSE"));
        measures(
                "Changed, neither better nor worse",
                line -> line.verdict().equals("BEYOND") && line.direction().equals("NONE"));
        measures(
                "Found differently, where no measurement error is known",
                line -> line.verdict().equals("CHANGED"));
        measures(
                "No real change",
                line -> line.verdict().equals("WITHIN") || line.verdict().equals("SAME"));
        measures("Not comparable", line -> line.verdict().equals("NOT_COMPARABLE"));
        turns("Muscles", comparison.states());
        turns("Patterns", comparison.patterns());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "the earlier assessment" : day.toString();
    }

    private void next(NextStepLine line) {
        String when = line.from() == null ? "" : " Test between " + line.from() + " and " + line.until() + ".";
        page.say(2, line.label() + code(line.code()) + ". " + line.text() + when);
        if (why == Why.FULL) {
            line.because().forEach(reason -> ReasonText.full(page, 4, reason));
        } else {
            Set<String> said = new LinkedHashSet<>();
            line.because().forEach(reason -> said.add(reason.text()));
            said.forEach(words -> page.item(4, "Because: ", words));
        }
        List<String> names = new ArrayList<>();
        for (List<ChangeLine> sides : Alike.grouped(line.measures(), each -> each.code() + each.muscle())) {
            names.addAll(sides.stream().map(ChangeLine::label).distinct().toList());
        }
        if (!names.isEmpty()) {
            page.item(4, "Measures: ", String.join("; ", names));
        }
    }

    private void measures(String heading, Predicate<ChangeLine> which) {
        List<ChangeLine> lines = comparison.measures().stream().filter(which).toList();
        if (!lines.isEmpty()) {
            page.say(2, heading);
        }
        for (ChangeLine line : lines) {
            page.item(4, "- ", line.label() + code(line.code()) + ": " + line.text());
            if (why == Why.FULL) {
                line.because().forEach(reason -> page.say(6, ReasonText.rule(reason) + "."));
            }
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
