package org.crosswise.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Finds different values of one thing and lists them as invalid; merges equal duplicates (§2.5 3, 7). */
final class ConflictFinder {

    private static final Set<String> ONE_SIDE_ONLY = Set.of("iliacCrestHeightDifference", "legLengthDifference");

    private final Map<String, List<Entry>> entries;
    private final List<RawFinding> findings;
    private final SortedSet<String> invalid;

    ConflictFinder(Map<String, List<Entry>> entries, List<RawFinding> findings, SortedSet<String> invalid) {
        this.entries = entries;
        this.findings = findings;
        this.invalid = invalid;
    }

    /** The entries without the conflicting ones, equal duplicates merged; the conflicting ones are listed. */
    Map<String, List<Entry>> usable() {
        Map<String, List<Entry>> usable = new HashMap<>();
        entries.forEach((code, all) -> {
            if (all.size() == 1) {
                usable.put(code, all);
                return;
            }
            Set<Entry> conflicting = conflicting(code, all);
            list(conflicting);
            List<Entry> kept = merge(all, conflicting);
            if (!kept.isEmpty()) {
                usable.put(code, kept);
            }
        });
        return usable;
    }

    private Set<Entry> conflicting(String code, List<Entry> all) {
        if (Catalogue.kind(code).multiple()) {
            return Set.of();
        }
        Set<Entry> conflicting = new HashSet<>();
        for (Entry entry : all) {
            for (Entry other : all) {
                if (entry.sameThing(other) && !entry.sameValue(other)) {
                    conflicting.add(entry);
                }
            }
        }
        if (ONE_SIDE_ONLY.contains(code)) {
            conflicting.addAll(onBothSides(all));
        }
        return conflicting;
    }

    /** A crest or leg length greater than 0 on both sides, or given as BILATERAL. */
    private Set<Entry> onBothSides(List<Entry> all) {
        Set<Entry> higher = new HashSet<>();
        Set<Side> sides = new HashSet<>();
        Set<Entry> bilateral = new HashSet<>();
        for (Entry entry : all) {
            if (entry.number().signum() > 0) {
                higher.add(entry);
                sides.add(entry.side());
            }
            if ("BILATERAL".equals(findings.get(entry.index()).side())) {
                bilateral.add(entry);
            }
        }
        if (sides.size() == 2) {
            bilateral.addAll(higher);
        }
        return bilateral;
    }

    /** Lists a finding with its side when only one side of it conflicts. */
    private void list(Set<Entry> conflicting) {
        Map<Integer, Set<Side>> sides = new HashMap<>();
        conflicting.forEach(entry ->
                sides.computeIfAbsent(entry.index(), index -> new HashSet<>()).add(entry.side()));
        for (Entry entry : conflicting) {
            String side = sides.get(entry.index()).size() == 1 ? entry.side().name() : null;
            invalid.add(DocumentReader.invalidKey(entry.index(), entry.written(), side));
        }
    }

    private static List<Entry> merge(List<Entry> all, Set<Entry> without) {
        List<Entry> kept = new ArrayList<>(all.size());
        for (Entry entry : all) {
            if (!without.contains(entry)) {
                mergeInto(kept, entry);
            }
        }
        return kept;
    }

    private static void mergeInto(List<Entry> kept, Entry entry) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).sameThing(entry) && kept.get(i).sameValue(entry)) {
                kept.set(i, kept.get(i).merged(entry));
                return;
            }
        }
        kept.add(entry);
    }
}
