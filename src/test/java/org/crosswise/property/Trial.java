package org.crosswise.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.Report;

/** One property with a seed: the same document is changed in the same way. */
record Trial(Function<RawDocument, Report> assess, Property property, long seed) {

    /** How often a smaller document is tried, as with fewer findings the seed may change another one. */
    private static final int CHANCES = 5;

    /** The report on the changed document; nothing when the document offers nothing to change. */
    Optional<Tried> tried(RawDocument document, Told before) {
        return changed(document, before)
                .map(changed -> new Tried(this, document, before, new Told(assess.apply(changed))));
    }

    private List<String> broken(RawDocument document) {
        return tried(document, new Told(assess.apply(document)))
                .map(Tried::broken)
                .orElse(List.of());
    }

    private Optional<RawDocument> changed(RawDocument document, Told before) {
        return property.changed(document, before.report(), new Random(seed));
    }

    /** The smallest document found that breaks the property, before and after the change. */
    String counterexample(RawDocument document) {
        Told before = new Told(assess.apply(document));
        Optional<Smaller> smaller = smaller(document);
        return smaller.isPresent()
                ? smaller.get().trial.counterexample(smaller.get().document)
                : String.join("\n", broken(document)) + "\nbefore: " + document.toJson() + "\nafter:  "
                        + changed(document, before).orElseThrow().toJson() + "\n";
    }

    private record Smaller(Trial trial, RawDocument document) {}

    /** The same without one finding, if that still breaks it. */
    private Optional<Smaller> smaller(RawDocument document) {
        for (int i = document.findings().size() - 1; i >= 0; i--) {
            List<RawFinding> fewer = new ArrayList<>(document.findings());
            fewer.remove(i);
            RawDocument candidate = new RawDocument(document.assessedOn(), fewer);
            for (long chance = seed; chance < seed + CHANCES; chance++) {
                Trial trial = new Trial(assess, property, chance);
                if (!trial.broken(candidate).isEmpty()) {
                    return Optional.of(new Smaller(trial, candidate));
                }
            }
        }
        return Optional.empty();
    }
}
