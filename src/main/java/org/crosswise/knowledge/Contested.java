package org.crosswise.knowledge;

import java.util.List;

/**
 * Something that sources disagree about.
 *
 * @param code such as CONTESTED_TYPE_A
 * @param label a short name
 * @param text the disagreement, and what is done here
 * @param otherView what follows from the other view, for a person of whom a rule says this row
 * @param sources keys of {@code sources.yaml}, of both views
 */
public record Contested(String code, String label, String text, String otherView, List<String> sources) {

    public Contested {
        sources = List.copyOf(sources);
    }
}
