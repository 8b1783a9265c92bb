package org.crosswise.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.knowledge.FindingKind;
import org.jspecify.annotations.Nullable;

/** Reads medical clearances, each by itself; equal ones count once. */
final class Clearances {

    private static final String SCOPE = "scope";
    private static final String AUTHOR = "author";
    private static final List<String> SCOPES = List.of("EXERCISE", "MANUAL", "ALL");

    private final Dates dates;
    private final Ledger ledger;
    private final Values values;
    private final List<Cleared> named = new ArrayList<>();
    private final Set<Map<String, String>> distinct = new HashSet<>();

    Clearances(Dates dates, Ledger ledger) {
        this.dates = dates;
        this.ledger = ledger;
        this.values = new Values(dates);
    }

    void judge(FindingKind kind, Entry entry) {
        try {
            Sides.midline(Sides.named(entry));
            boolean given = values.read(kind, entry.value(), entry.unit()).equals(true);
            Map<String, String> attributes = attributes(entry);
            LocalDate day = dates.takenOn(entry);
            if (given) {
                keep(entry.index(), attributes, day);
            } else {
                discount(entry.index(), "it is not given");
            }
        } catch (Rejection why) {
            ledger.reject(entry, why);
        }
    }

    /** The clearances that name all three, judged against the last change of symptoms. */
    List<Cleared> since(SymptomChange change) {
        List<Cleared> judged = new ArrayList<>();
        for (Cleared clearance : named) {
            boolean since = change.isBefore(clearance.date());
            if (!since) {
                discount(clearance.index(), "it was not given after the last change of symptoms");
            }
            judged.add(new Cleared(clearance.index(), clearance.scope(), clearance.date(), since));
        }
        return judged;
    }

    private void keep(int index, Map<String, String> attributes, @Nullable LocalDate day) {
        String scope = attributes.get(SCOPE);
        if (scope == null || !attributes.containsKey(AUTHOR) || day == null) {
            discount(index, "it needs scope, author and date");
        } else if (!dates.areJudged()) {
            discount(index, "the assessment names no day");
        } else if (distinct.add(attributes)) {
            named.add(new Cleared(index, scope, day, true));
        }
    }

    private void discount(int index, String why) {
        ledger.remark(Remark.Kind.CLEARANCE_NOT_COUNTED, index, "A medical clearance does not count: " + why + ".");
    }

    private static Map<String, String> attributes(Entry entry) {
        Map<String, String> read = new HashMap<>();
        entry.attributes().forEach((name, value) -> {
            if (!List.of(SCOPE, AUTHOR, Dates.ATTRIBUTE).contains(name)) {
                throw Attributes.unknown(name, new TreeSet<>(List.of(SCOPE, AUTHOR, Dates.ATTRIBUTE)));
            }
            if (value != null) {
                read.put(name, name.equals(SCOPE) ? Attributes.value(SCOPE, value, SCOPES) : text(name, value));
            }
        });
        return read;
    }

    private static String text(String name, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw Attributes.bad(name, "text");
    }
}
