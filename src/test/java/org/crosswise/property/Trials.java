package org.crosswise.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Report;

/** Tries properties on random documents: in parallel, each document assessed once for all, the same each time. */
final class Trials {

    private static final int PARTS = 20;

    private final Function<RawDocument, Report> assess;
    private final List<Property> properties;

    Trials(Function<RawDocument, Report> assess, List<Property> properties) {
        this.assess = assess;
        this.properties = properties;
    }

    /** Tries each property on so many changed documents, or until some break it; the outcomes in the same order. */
    List<Outcome> outcomes(int cases) {
        List<List<Outcome>> parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> part(part, (cases + PARTS - 1) / PARTS))
                .toList();
        return IntStream.range(0, properties.size())
                .mapToObj(
                        i -> Outcome.sum(parts.stream().map(part -> part.get(i)).toList()))
                .toList();
    }

    private List<Outcome> part(int part, int cases) {
        RandomDocuments documents = new RandomDocuments(part);
        List<Outcome> outcomes = new ArrayList<>(
                properties.stream().map(property -> Outcome.NONE).toList());
        for (long seed = 0; outcomes.stream().anyMatch(outcome -> outcome.isOpen(cases)); seed++) {
            RawDocument document = documents.next();
            Told before = new Told(assess.apply(document));
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i).isOpen(cases)) {
                    Trial trial = new Trial(assess, properties.get(i), seed);
                    outcomes.set(i, outcomes.get(i).with(trial, document, before));
                }
            }
        }
        return outcomes;
    }
}
