package org.crosswise.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.Nearest;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The two registries that are asked code by code. */
enum Registry {
    RED_FLAGS("redFlag", "redFlagScreen"),
    CONDITIONS("condition", "conditionsScreen");

    private final String code;
    private final String screen;

    Registry(String code, String screen) {
        this.code = code;
        this.screen = screen;
    }

    /** The finding code of its entries. */
    String code() {
        return code;
    }

    /** The name of its screen. */
    String screen() {
        return screen;
    }

    /** The finding code of the tick "all asked, those not listed are absent". */
    String tick() {
        return screen + "Complete";
    }

    Registry other() {
        return this == RED_FLAGS ? CONDITIONS : RED_FLAGS;
    }

    boolean holds(@Nullable Object code, Vocabulary vocabulary) {
        if (!(code instanceof String)) {
            return false;
        }
        if (this == RED_FLAGS) {
            return vocabulary.redFlags().containsKey(code);
        }
        ConditionKind kind = vocabulary.conditions().get(code);
        return kind != null && kind.askable();
    }

    /** The codes that are asked. */
    Collection<String> codes(Vocabulary vocabulary) {
        return this == RED_FLAGS
                ? vocabulary.redFlags().keySet()
                : vocabulary.conditions().values().stream()
                        .filter(ConditionKind::askable)
                        .map(ConditionKind::code)
                        .toList();
    }

    /**
     * The registry that an entry seems to mean although its finding code is unknown or missing; null when none. Every word of the
     * entry is looked at, whatever its case and wherever it stands: a red flag must not be lost by its shape.
     */
    static @Nullable Registry meant(Entry entry, Vocabulary vocabulary) {
        List<String> words = Words.of(entry);
        for (Registry registry : values()) {
            boolean named = words.stream().anyMatch(word -> Nearest.isNear(word, registry.code));
            if (named || words.stream().anyMatch(word -> registry.nearlyHolds(word, vocabulary))) {
                return registry;
            }
        }
        return null;
    }

    private boolean nearlyHolds(String word, Vocabulary vocabulary) {
        String code = word.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return codes(vocabulary).stream().anyMatch(known -> Nearest.isNear(code, known));
    }

    /** All codes that either registry asks, for finding the nearest one. */
    static List<String> allCodes(Vocabulary vocabulary) {
        return Stream.of(values()).flatMap(r -> r.codes(vocabulary).stream()).toList();
    }
}
