package org.crosswise.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Report;

/** Tries properties on random documents: in parallel, each document assessed once for all, the same each time. */
final class Trials {

    private static final int PARTS = 20;

    /** So many are assessed before they are compared: each is quicker while the processor's caches hold it alone. */
    private static final int BATCH = 25;

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
        for (long seed = 0; outcomes.stream().anyMatch(outcome -> outcome.isOpen(cases)); seed += BATCH) {
            List<Assessed> batch = batch(documents, seed, Math.min(BATCH, cases));
            for (int i = 0; i < outcomes.size(); i++) {
                Outcome outcome = outcomes.get(i);
                if (outcome.isOpen(cases)) {
                    outcomes.set(i, outcome.with(tried(properties.get(i), batch, cases - outcome.cases())));
                }
            }
        }
        return outcomes;
    }

    /** A document with its report, and the seed of what is changed in it. */
    private record Assessed(long seed, RawDocument document, Told report) {}

    private List<Assessed> batch(RandomDocuments documents, long seed, int count) {
        return LongStream.range(seed, seed + count)
                .mapToObj(each -> assessed(each, documents.next()))
                .toList();
    }

    private Assessed assessed(long seed, RawDocument document) {
        return new Assessed(seed, document, new Told(assess.apply(document)));
    }

    /** As many as offer something to change, and no more than are wanted. */
    private List<Tried> tried(Property property, List<Assessed> batch, int wanted) {
        return batch.stream()
                .flatMap(each -> new Trial(assess, property, each.seed).tried(each.document, each.report).stream())
                .limit(wanted)
                .toList();
    }
}
