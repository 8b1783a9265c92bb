package org.crosswise.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** How often each pattern stays when every measured value and grade moves within its measurement error. */
public final class StabilitySearch {

    private static final double DEVIATIONS = 2.77;

    private final Random random;

    private StabilitySearch(long seed) {
        this.random = new Random(seed);
    }

    /** CODE@SIDE to the draws in which it was given again; empty at emergency and urgent. */
    public static Map<String, Integer> kept(RawDocument document, int draws, long seed) {
        Reading reading = DocumentReader.read(document);
        Conclusions before = Oracle.conclude(reading);
        Map<String, Integer> kept = new TreeMap<>();
        if (before != null) {
            StabilitySearch search = new StabilitySearch(seed);
            before.patterns().forEach(pattern -> kept.put(pattern, 0));
            for (int i = 0; i < draws; i++) {
                Conclusions after = Oracle.conclude(search.draw(reading));
                kept.replaceAll((pattern, count) ->
                        count + (after != null && after.patterns().contains(pattern) ? 1 : 0));
            }
        }
        return kept;
    }

    /** How many values move. */
    public static int moved(RawDocument document) {
        return measured(DocumentReader.read(document)).size();
    }

    private static List<Entry> measured(Reading reading) {
        return reading.findings().usable().values().stream()
                .flatMap(List::stream)
                .filter(entry -> isGrade(entry) || Precision.isMeasured(entry.code()))
                .toList();
    }

    private static boolean isGrade(Entry entry) {
        return Catalogue.kind(entry.code()).type() == Kind.Type.GRADE;
    }

    private Reading draw(Reading reading) {
        Variation variation = new Variation(reading);
        for (Entry entry : measured(reading)) {
            variation.with(entry, isGrade(entry) ? grade(entry.rank()) : number(entry));
        }
        return variation.reading();
    }

    /** A step up or down, a quarter each; there is no step beyond the ends. */
    private Integer grade(int rank) {
        int step =
                switch (random.nextInt(4)) {
                    case 0 -> 1;
                    case 1 -> -1;
                    default -> 0;
                };
        return Math.max(0, Math.min(MuscleGrade.count() - 1, rank + step));
    }

    private BigDecimal number(Entry entry) {
        Kind kind = Catalogue.kind(entry.code());
        double deviation = Precision.error(entry.code()).doubleValue() / DEVIATIONS;
        BigDecimal number;
        do {
            number = entry.number().add(BigDecimal.valueOf(random.nextGaussian() * deviation));
        } while (number.compareTo(kind.least()) < 0 || number.compareTo(kind.most()) > 0);
        return number.setScale(kind.type() == Kind.Type.WHOLE ? 0 : 1, RoundingMode.HALF_UP);
    }
}
