package org.crosswise.fact;

import java.util.Map;

/**
 * A finding with attributes such as {@code pelvisControlled} or {@code location}. Public, so that rules built in
 * classic mode reach its methods by reflection.
 */
public interface Attributed {

    Map<String, String> attributes();

    /** Whether the yes/no attribute was entered as true; absent is not true. */
    default boolean marked(String attribute) {
        return "true".equals(attributes().get(attribute));
    }

    /** The attribute as entered; empty when absent. */
    default String attribute(String name) {
        return attributes().getOrDefault(name, "");
    }
}
