package org.crosswise.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosswise.knowledge.FindingKind;
import org.jspecify.annotations.Nullable;

/** Separates findings that agree from those that contradict each other on their side. Equal ones count once. */
final class Agreement {

    /** Attributes that make two findings different measurements. */
    private static final Set<String> DISTINGUISHING =
            Set.of("pelvisControlled", "method", "type", "location", "muscle");

    /** Differences between the sides: only one side can be the higher or longer one. */
    private static final List<String> ONE_SIDED = List.of("iliacCrestHeightDifference", "legLengthDifference");

    private final Map<String, FindingKind> kinds;
    private final List<Entry> entries;
    private final Ledger ledger;
    private final List<Valid> agreed = new ArrayList<>();
    private final List<Valid> contested = new ArrayList<>();

    private record Measurement(
            String code,
            Side side,
            Map<String, String> how,
            @Nullable Object value) {}

    Agreement(Map<String, FindingKind> kinds, List<Entry> entries, Ledger ledger) {
        this.kinds = kinds;
        this.entries = entries;
        this.ledger = ledger;
    }

    /** Settles which findings may be used. */
    void settle(List<Valid> findings) {
        Map<Measurement, List<Valid>> groups = new LinkedHashMap<>();
        findings.forEach(f ->
                groups.computeIfAbsent(measurement(f), m -> new ArrayList<>(2)).add(f));
        Set<String> bothSided = bothSided(findings);
        groups.values().forEach(group -> settle(group, bothSided));
    }

    private void settle(List<Valid> group, Set<String> bothSided) {
        Map<String, List<Valid>> byValue = new TreeMap<>();
        group.forEach(f -> byValue.computeIfAbsent(word(f.value()), value -> new ArrayList<>(2))
                .add(f));
        if (byValue.size() > 1) {
            reject(group, "expected one value, found " + String.join(" and ", byValue.keySet()));
            byValue.values().forEach(equal -> contested.add(one(equal)));
        } else if (bothSided.contains(group.get(0).code())) {
            reject(group, "expected the higher or longer side only, found both sides");
            contested.add(one(group));
        } else {
            agreed.add(one(group));
        }
    }

    List<Valid> agreed() {
        return agreed;
    }

    /** Each distinct value once. */
    List<Valid> contested() {
        return contested;
    }

    private Measurement measurement(Valid finding) {
        FindingKind kind = kinds.get(finding.code());
        Object value = kind != null && kind.repeatable() ? finding.value() : null;
        return new Measurement(finding.code(), finding.side(), how(finding.attributes()), value);
    }

    private static Map<String, String> how(Map<String, String> attributes) {
        if (attributes.isEmpty()) {
            return attributes;
        }
        Map<String, String> how = new HashMap<>(attributes);
        how.keySet().retainAll(DISTINGUISHING);
        how.remove("pelvisControlled", "false");
        return how;
    }

    private static Set<String> bothSided(List<Valid> findings) {
        return ONE_SIDED.stream()
                .filter(code -> isFound(findings, code, Side.LEFT) && isFound(findings, code, Side.RIGHT))
                .collect(Collectors.toSet());
    }

    private static boolean isFound(List<Valid> findings, String code, Side side) {
        return findings.stream()
                .anyMatch(f -> f.code().equals(code)
                        && f.side() == side
                        && f.value() instanceof BigDecimal number
                        && number.signum() > 0);
    }

    private Valid one(List<Valid> equal) {
        return equal.size() == 1 ? equal.get(0) : merged(equal);
    }

    /** One for all: what one of them says holds for it, and yes beats no. */
    private Valid merged(List<Valid> equal) {
        Valid first = equal.stream().filter(this::speaksOfBothSides).findFirst().orElse(equal.get(0));
        Map<String, String> attributes = new HashMap<>();
        for (Valid one : equal) {
            one.attributes().forEach((name, value) -> attributes.merge(name, value, Agreement::yesFirst));
        }
        return new Valid(first.index(), first.code(), first.side(), first.value(), attributes);
    }

    /** An entry of both sides stands for its equals of one side, whatever the order of the document. */
    private boolean speaksOfBothSides(Valid finding) {
        String side = entries.get(finding.index()).side();
        return !Side.LEFT.name().equals(side) && !Side.RIGHT.name().equals(side);
    }

    private static String yesFirst(String one, String other) {
        return other.equals("true") ? other : one;
    }

    private void reject(List<Valid> group, String text) {
        Rejection why = new Rejection("conflict", text);
        group.forEach(finding -> ledger.reject(entries.get(finding.index()), finding.side(), why));
    }

    private static String word(Object value) {
        return value instanceof BigDecimal number ? Expected.number(number) : value.toString();
    }
}
