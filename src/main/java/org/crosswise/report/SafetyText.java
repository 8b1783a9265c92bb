package org.crosswise.report;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.crosswise.fact.Level;

/** Levels and alerts for people. */
final class SafetyText {

    private final Page page;
    private final Why why;

    SafetyText(Page page, Why why) {
        this.page = page;
        this.why = why;
    }

    /** Urgent or emergency: what to do before anything else. */
    void stop(Report report) {
        Safety safety = report.safety();
        page.heading(safety.level().word() + (safety.level() == Level.EMERGENCY ? ": stop" : ": same day"));
        risen(report);
        page.say(2, safety.text());
        alerts(safety, "Tell them");
    }

    void level(Report report) {
        Safety safety = report.safety();
        page.heading("Safety");
        risen(report);
        page.say(2, safety.label() + ". " + safety.text());
        notUsed(report.invalid().size());
        if (!safety.screenComplete()) {
            page.say(2, "Not both screens are complete: what was not asked is not taken as absent.");
        }
        alerts(safety, "Signs");
    }

    private void risen(Report report) {
        String risen = ComparisonText.risen(report.comparison());
        if (!risen.isEmpty()) {
            page.say(2, risen);
        }
    }

    /** What was entered and could not be used must be known before "no alarm" is believed. */
    private void notUsed(int entries) {
        if (entries > 0) {
            String were = entries == 1 ? "1 entry was" : entries + " entries were";
            page.say(2, were + " not used: see \"Entered but not used\" below.");
        }
    }

    private void alerts(Safety safety, String heading) {
        if (!safety.alerts().isEmpty()) {
            page.heading(heading);
        }
        for (Alert alert : safety.alerts()) {
            String code = why == Why.FULL ? " [" + alert.code() + "]" : "";
            page.item(2, "- ", level(alert) + alert.label() + code);
            if (!alert.text().equals(safety.text())) {
                page.say(4, alert.text());
            }
            because(alert);
        }
    }

    private static String level(Alert alert) {
        return alert.level() == Level.NONE ? "" : Words.sentence(alert.level().word()) + ": ";
    }

    private void because(Alert alert) {
        if (why == Why.FULL) {
            alert.because().forEach(reason -> ReasonText.full(page, 4, reason));
            return;
        }
        Set<String> said = new LinkedHashSet<>();
        alert.because().forEach(reason -> said.add(ReasonText.brief(reason, alert.label())));
        said.forEach(words -> page.item(4, "Because: ", words));
    }

    /** A value as it was entered. */
    static String entered(Object value) {
        return value instanceof BigDecimal number ? Numbers.entered(number) : value.toString();
    }
}
