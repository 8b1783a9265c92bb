package org.crosswise.workshop.diff;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule in the two sets.
 *
 * @param id its id
 * @param stage the stage it runs in, in the newer set when it is there
 * @param kind what became of it
 * @param differences what is written otherwise: stage, condition, conclusion, names of annotations
 * @param removed lines that the newer set has not, in order
 * @param added lines that the older set has not, in order
 */
record RuleChange(
        String id, String stage, Kind kind, List<String> differences, List<String> removed, List<String> added) {

    /** What became of a rule. */
    public enum Kind {
        NEW,
        REMOVED,
        CHANGED,
        /** Written as before, and nothing that it reads of other rules is otherwise: a table or the order of stages is. */
        AS_BEFORE
    }

    public RuleChange {
        differences = List.copyOf(differences);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** The rules that are new, removed or written otherwise, by id. */
    static SortedMap<String, RuleChange> between(Map<String, Wording> before, Map<String, Wording> now) {
        SortedMap<String, RuleChange> changes = new TreeMap<>();
        before.forEach((id, wording) -> {
            Wording newer = now.get(id);
            if (newer == null) {
                changes.put(
                        id, new RuleChange(id, wording.stage(), Kind.REMOVED, List.of(), wording.lines(), List.of()));
            } else if (!wording.differences(newer).isEmpty()) {
                changes.put(id, changed(id, wording, newer));
            }
        });
        now.forEach((id, wording) -> {
            if (!before.containsKey(id)) {
                changes.put(id, new RuleChange(id, wording.stage(), Kind.NEW, List.of(), List.of(), wording.lines()));
            }
        });
        return changes;
    }

    private static RuleChange changed(String id, Wording before, Wording now) {
        return new RuleChange(
                id, now.stage(), Kind.CHANGED, before.differences(now), before.linesNotIn(now), now.linesNotIn(before));
    }

    static RuleChange asBefore(String id, String stage) {
        return new RuleChange(id, stage, Kind.AS_BEFORE, List.of(), List.of(), List.of());
    }
}
