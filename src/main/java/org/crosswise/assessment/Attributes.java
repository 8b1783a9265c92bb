package org.crosswise.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Nearest;

/** Reads the attributes of a finding as text; the day it was taken is no attribute of the measurement. */
final class Attributes {

    private static final String PAIN_LIMITED = "painLimited";

    /** Attributes without which a finding says nothing. */
    private static final List<String> NEEDED = List.of("muscle");

    private Attributes() {}

    static Map<String, String> of(FindingKind kind, Entry entry) {
        if (entry.attributes().isEmpty() && kind.attributes().isEmpty()) {
            return Map.of();
        }
        Map<String, String> read = new HashMap<>();
        entry.attributes().forEach((name, value) -> {
            List<String> accepted = accepted(kind, name);
            if (value != null && !name.equals(Dates.ATTRIBUTE)) {
                read.put(name, value(name, value, accepted));
            }
        });
        refuseMissing(kind, read);
        return read;
    }

    /** One of the accepted values; true or false when the list is empty. */
    static String value(String name, Object value, List<String> accepted) {
        boolean fits = accepted.isEmpty() ? value instanceof Boolean : accepted.contains(value);
        if (!fits) {
            throw bad(
                    name,
                    accepted.isEmpty()
                            ? "true or false"
                            : Expected.oneOf(accepted) + Nearest.hint(String.valueOf(value), accepted));
        }
        return value.toString();
    }

    static Rejection bad(String name, String expected) {
        return new Rejection("bad-attribute", name + ": expected " + expected);
    }

    static Rejection unknown(String name, Set<String> known) {
        String expected = known.isEmpty() ? "no attribute" : Expected.oneOf(List.copyOf(known));
        return new Rejection("unknown-attribute", name + ": expected " + expected + Nearest.hint(name, known));
    }

    private static List<String> accepted(FindingKind kind, String name) {
        List<String> accepted = kind.attributes().get(name);
        boolean always = name.equals(Dates.ATTRIBUTE) || (kind.painLimitable() && name.equals(PAIN_LIMITED));
        if (accepted == null && !always) {
            throw unknown(name, known(kind));
        }
        return accepted == null ? List.of() : accepted;
    }

    private static Set<String> known(FindingKind kind) {
        Set<String> known = new TreeSet<>(kind.attributes().keySet());
        known.add(Dates.ATTRIBUTE);
        if (kind.painLimitable()) {
            known.add(PAIN_LIMITED);
        }
        return known;
    }

    private static void refuseMissing(FindingKind kind, Map<String, String> read) {
        for (String name : NEEDED) {
            List<String> accepted = kind.attributes().get(name);
            if (accepted != null && !read.containsKey(name)) {
                throw new Rejection("missing-attribute", name + ": expected " + Expected.oneOf(accepted));
            }
        }
    }
}
