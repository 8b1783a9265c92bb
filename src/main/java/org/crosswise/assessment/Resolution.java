package org.crosswise.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.ConditionKind.Qualifier;
import org.crosswise.knowledge.RedFlagKind;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Gives red flags and conditions that are present the attributes that count: as entered, or the restrictive default. */
final class Resolution {

    /** Rules can tell that something was answered that cannot be read: it may have been a yes. */
    private static final String NEW_PAIN = "newBackPain";

    private final Vocabulary vocabulary;
    private final Ledger ledger;
    private final List<Valid> findings;
    private final List<Valid> contested;

    /**
     * @param findings the valid findings; some may stand in for an attribute of a condition
     * @param contested those that contradict each other; only what makes matters worse is believed of them
     */
    Resolution(Vocabulary vocabulary, Ledger ledger, List<Valid> findings, List<Valid> contested) {
        this.vocabulary = vocabulary;
        this.ledger = ledger;
        this.findings = findings;
        this.contested = contested;
    }

    List<Registered> redFlags(List<List<Item>> present) {
        List<Registered> redFlags = new ArrayList<>();
        present.forEach(items -> items.forEach(item -> redFlags.add(redFlag(item))));
        return distinct(redFlags);
    }

    List<Registered> conditions(List<List<Item>> present) {
        List<Registered> conditions = new ArrayList<>();
        for (List<Item> items : present) {
            ConditionKind kind = vocabulary.condition(items.get(0).code());
            List<Item> completed =
                    items.stream().map(item -> completed(item, kind)).toList();
            completed.forEach(item -> conditions.add(condition(item, kind, completed)));
        }
        return distinct(conditions);
    }

    /** Equal ones once, at their first place. */
    private static List<Registered> distinct(List<Registered> all) {
        Set<Registered> seen = new HashSet<>();
        return all.stream().filter(one -> seen.add(one.at(0))).toList();
    }

    private Registered redFlag(Item item) {
        RedFlagKind kind = Objects.requireNonNull(vocabulary.redFlags().get(item.code()));
        Map<String, String> given = believed(item, List.of());
        int days = number(given.remove("onsetDays"), -1);
        given.putIfAbsent("severe", String.valueOf(kind.severeDefault()));
        given.putIfAbsent("stable", "false");
        given.putIfAbsent("assessed", "false");
        return new Registered(item.entry().index(), item.code(), item.side(), days, given);
    }

    private Registered condition(Item item, ConditionKind kind, List<Item> all) {
        Map<String, String> given = believed(item, all);
        Qualifier qualifier = kind.qualifier();
        int weeks = qualifier == null ? -1 : number(given.remove(qualifier.name()), qualifier.whenMissing());
        if (Item.UNREADABLE.equals(item.attributes().get(NEW_PAIN))) {
            given.put(NEW_PAIN, "UNREADABLE");
        }
        given.putIfAbsent("treated", "false");
        given.put("given", "true");
        return new Registered(item.entry().index(), item.code(), item.side(), weeks, given);
    }

    /** The attributes that can be read and that no other entry of the same code contradicts, unless they make it worse. */
    private Map<String, String> believed(Item item, List<Item> all) {
        Map<String, String> believed = new HashMap<>();
        item.attributes().forEach((name, value) -> {
            if (all.stream().anyMatch(other -> contradicts(item, other, name))) {
                ledger.reject(item.entry(), new Rejection("conflict", name + ": expected one value, found several"));
                if (RegistryAttributes.isWorse(name, value)) {
                    believed.put(name, value);
                }
            } else if (!value.equals(Item.UNREADABLE)) {
                believed.put(name, value);
            }
        });
        return believed;
    }

    private static boolean contradicts(Item item, Item other, String name) {
        String own = item.attributes().getOrDefault(name, Item.UNREADABLE);
        String others = other.attributes().getOrDefault(name, Item.UNREADABLE);
        boolean readable = !own.equals(Item.UNREADABLE) && !others.equals(Item.UNREADABLE);
        return readable && !own.equals(others) && item.side().concerns(other.side());
    }

    /** With the findings that stand in for attributes the entry does not have. */
    private Item completed(Item item, ConditionKind kind) {
        Map<String, String> attributes = new HashMap<>(item.attributes());
        List<String> names = kind.qualifier() == null
                ? List.of(NEW_PAIN)
                : List.of(NEW_PAIN, kind.qualifier().name());
        names.forEach(name -> {
            if (item.rejected()) {
                worsen(attributes, name);
            } else {
                complete(attributes, name);
            }
        });
        return item.with(attributes);
    }

    /** A finding that was rejected leaves no room for a valid one beside it. */
    private void complete(Map<String, String> attributes, String name) {
        said(contested, name)
                .filter(value -> RegistryAttributes.isWorse(name, value))
                .forEach(value -> attributes.putIfAbsent(name, value));
        if (ledger.hasRejected(name)) {
            attributes.putIfAbsent(name, Item.UNREADABLE);
        }
        said(findings, name).forEach(value -> attributes.putIfAbsent(name, value));
    }

    /** Of an entry that was rejected only what makes matters worse is believed: its weeks are the most restrictive. */
    private void worsen(Map<String, String> attributes, String name) {
        Stream.concat(said(contested, name), said(findings, name))
                .filter(value -> RegistryAttributes.isWorse(name, value))
                .forEach(value -> attributes.put(name, value));
        if (ledger.hasRejected(name)) {
            attributes.putIfAbsent(name, Item.UNREADABLE);
        }
    }

    private static Stream<String> said(List<Valid> findings, String name) {
        return findings.stream().filter(finding -> finding.code().equals(name)).map(finding -> text(finding.value()));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? String.valueOf(number.intValue()) : value.toString();
    }

    private static int number(@Nullable String text, int fallback) {
        return text == null ? fallback : Integer.parseInt(text);
    }
}
