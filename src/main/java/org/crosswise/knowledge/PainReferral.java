package org.crosswise.knowledge;

import java.util.List;

/**
 * Where trigger points of a muscle can refer pain to. It explains, and never proves.
 *
 * @param muscle such as ILIOPSOAS
 * @param palpatedAs other muscles under whose names it is palpated
 * @param areas values of {@code painLocation} that it can refer pain to
 * @param text the areas in one sentence
 * @param lookAlikes what else hurts there and is to be ruled out
 * @param source key of {@code sources.yaml}
 */
public record PainReferral(
        String muscle,
        List<String> palpatedAs,
        List<String> areas,
        String text,
        List<String> lookAlikes,
        String source) {

    public PainReferral {
        palpatedAs = List.copyOf(palpatedAs);
        areas = List.copyOf(areas);
        lookAlikes = List.copyOf(lookAlikes);
    }

    /** Whether it can refer pain to this area. */
    public boolean reaches(String area) {
        return areas.contains(area);
    }

    /** Whether palpation of that muscle speaks of this one. */
    public boolean isFeltAs(String palpated) {
        return muscle.equals(palpated) || palpatedAs.contains(palpated);
    }
}
