package org.crosswise.assessment;

import java.util.Map;

/**
 * The answer to one code of a registry.
 *
 * @param entry where it stands in the document
 * @param code code of the registry
 * @param answer the answer
 * @param side LEFT, RIGHT or BILATERAL for a condition, NONE for a red flag
 * @param attributes the attributes as text; {@link #UNREADABLE} where one was rejected
 * @param rejected whether the entry was rejected and only acts as YES
 */
record Item(Entry entry, String code, Answer answer, Side side, Map<String, String> attributes, boolean rejected) {

    /** Stands for an attribute that was given but cannot be believed, so that nothing else takes its place. */
    static final String UNREADABLE = "";

    Item {
        attributes = Map.copyOf(attributes);
    }

    Item with(Map<String, String> others) {
        return new Item(entry, code, answer, side, others, rejected);
    }
}
