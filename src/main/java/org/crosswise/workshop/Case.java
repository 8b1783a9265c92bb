package org.crosswise.workshop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case beside a topic's rules: what is given, and exactly what the topic's rules must conclude from it.
 *
 * @param topic the topic it belongs to
 * @param line where it stands in {@code cases.yaml}, 1-based
 * @param name what it shows, one sentence
 * @param document the assessment it gives, as JSON
 * @param before the earlier assessment that it gives, as JSON; null when the rules run over one alone
 * @param invalid how many findings of it (of today's, when there are two) are meant to be invalid; with more or fewer it fails
 * @param expected the words of the conclusions by rule id, sorted; a rule that must stay silent is missing
 */
public record Case(
        String topic,
        int line,
        String name,
        String document,
        @Nullable String before,
        int invalid,
        Map<String, List<String>> expected) {

    public Case {
        expected = Map.copyOf(expected);
    }

    /** The same case, expecting nothing of these rules. */
    Case without(Set<String> rules) {
        Map<String, List<String>> others = new TreeMap<>(expected);
        others.keySet().removeAll(rules);
        return new Case(topic, line, name, document, before, invalid, others);
    }
}
