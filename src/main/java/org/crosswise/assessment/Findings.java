package org.crosswise.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosswise.knowledge.FindingKind;
import org.jspecify.annotations.Nullable;

/** Reads the findings that are neither red flag, condition nor clearance, one by one. */
final class Findings {

    private final Dates dates;
    private final Ledger ledger;
    private final Values values;
    private final List<Valid> used = new ArrayList<>();
    private final List<Valid> history = new ArrayList<>();

    Findings(Dates dates, Ledger ledger) {
        this.dates = dates;
        this.ledger = ledger;
        this.values = new Values(dates);
    }

    void judge(FindingKind kind, Entry entry) {
        try {
            List<Side> sides = Sides.of(kind, entry);
            Object value = values.read(kind, entry.value(), entry.unit());
            Map<String, String> attributes = Attributes.of(kind, entry);
            LocalDate day = dates.takenOn(entry);
            boolean old = !kind.neverStale() && dates.isHistory(day);
            for (Side side : sides) {
                (old ? history : used).add(new Valid(entry.index(), kind.recordedAs(), side, value, attributes));
            }
            remark(kind, entry, value, old);
        } catch (Rejection why) {
            ledger.reject(entry, why);
        }
    }

    /** What may be used unless it contradicts itself, one for each side. */
    List<Valid> used() {
        return used;
    }

    /** What is too old to be used. */
    List<Valid> history() {
        return history;
    }

    private void remark(FindingKind kind, Entry entry, Object value, boolean old) {
        if (old) {
            ledger.remark(Remark.Kind.HISTORY_ONLY, entry.index(), history(named(kind, entry), entry));
        } else if (entry.unit() != null && !entry.unit().equals(kind.unit())) {
            String given = number(entry.value()) + " " + entry.unit();
            String read = number(value) + " " + kind.unit();
            String text = named(kind, entry) + ": " + given + " is read as " + read + ".";
            ledger.remark(Remark.Kind.CONVERTED, entry.index(), text);
        }
    }

    /** Says that something is too old to be used. */
    static String history(String what, Entry entry) {
        return what + " of " + entry.attributes().get(Dates.ATTRIBUTE) + " is more than " + Dates.FRESH_DAYS
                + " days old: kept as history, not used; ask or test again.";
    }

    private static String named(FindingKind kind, Entry entry) {
        return entry.side() == null ? kind.label() : kind.label() + " (" + entry.side() + ")";
    }

    private static String number(@Nullable Object value) {
        return value instanceof BigDecimal number ? Expected.number(number) : String.valueOf(value);
    }
}
