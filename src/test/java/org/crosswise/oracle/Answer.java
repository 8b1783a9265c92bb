package org.crosswise.oracle;

import java.util.Map;
import java.util.Set;

/**
 * One redFlag or condition entry as read (§6.1 fail-safe).
 *
 * @param redFlag whether its code is (or, unregistered, was given as) a red flag
 * @param code the registry code, or null when it is in neither registry
 * @param answer YES (in whatever case, or true), NO, UNKNOWN, or null when unreadable
 * @param sides the sides it acts on; NONE (the midline) is always among them
 * @param attributes the valid attributes
 * @param rejectedAttributes names of attributes that were no valid value
 * @param history not used because of its age (§2.5 1)
 * @param otherDay dated on another day than assessedOn
 */
record Answer(
        int index,
        String written,
        String writtenSide,
        boolean redFlag,
        String code,
        String answer,
        Set<Side> sides,
        Map<String, Object> attributes,
        Set<String> rejectedAttributes,
        boolean rejected,
        boolean history,
        boolean otherDay) {

    /** A rejected entry whose code is in a registry and whose answer is YES or absent still acts as YES. */
    boolean acts() {
        return code != null && !history && "YES".equals(answer);
    }

    /** Whether it is a readable answer of this document: neither rejected nor history only. */
    boolean counts() {
        return !rejected && !history;
    }

    boolean isTrue(String attribute) {
        return Boolean.TRUE.equals(attributes.get(attribute));
    }
}
