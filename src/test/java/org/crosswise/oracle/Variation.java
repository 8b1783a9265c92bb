package org.crosswise.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Readings of the same person in which one finding on one side is another, or not there, or there in addition. */
final class Variation {

    private final Reading reading;
    private final Map<String, List<Entry>> usable;
    private final Map<String, List<Entry>> readable;

    Variation(Reading reading) {
        this.reading = reading;
        this.usable = new HashMap<>(reading.findings().usable());
        this.readable = new HashMap<>(reading.findings().readable());
    }

    Reading reading() {
        return new Reading(
                new Findings(usable, readable, reading.findings().rejected()),
                reading.answers(),
                reading.conflicting(),
                reading.redFlagTickUnclear(),
                reading.conditionsTickUnclear(),
                reading.clearance(),
                reading.invalid());
    }

    Variation with(Entry entry, Object value) {
        return change(entry, its -> its.withValue(value));
    }

    Variation without(Entry entry) {
        return change(entry, its -> null);
    }

    /** Recorded in addition, in place of what was recorded of the same thing. */
    Variation added(Entry entry) {
        add(usable, entry);
        add(readable, entry);
        return this;
    }

    private static void add(Map<String, List<Entry>> all, Entry added) {
        List<Entry> kept = new ArrayList<>(all.getOrDefault(added.code(), List.of()));
        if (!Catalogue.kind(added.code()).multiple()) {
            kept.removeIf(entry -> entry.sameThing(added));
        }
        kept.add(added);
        all.put(added.code(), kept);
    }

    private Variation change(Entry changed, UnaryOperator<Entry> change) {
        replace(usable, changed, change);
        replace(readable, changed, change);
        return this;
    }

    private static void replace(Map<String, List<Entry>> all, Entry changed, UnaryOperator<Entry> change) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : all.get(changed.code())) {
            boolean same = entry.sameThing(changed) && entry.sameValue(changed);
            Entry other = same ? change.apply(entry) : entry;
            if (other != null) {
                kept.add(other);
            }
        }
        if (kept.isEmpty()) {
            all.remove(changed.code());
        } else {
            all.put(changed.code(), kept);
        }
    }
}
