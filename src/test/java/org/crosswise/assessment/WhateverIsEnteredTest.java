package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosswise.knowledge.FindingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random entries, most of them wrong in some way. */
class WhateverIsEnteredTest {

    private static final int DOCUMENTS = 2_000;
    private static final List<FindingKind> KINDS =
            List.copyOf(Judged.VOCABULARY.findings().values());
    private static final List<@Nullable String> SIDES = Arrays.asList(null, null, "LEFT", "RIGHT", "BILATERAL", "UP");
    private static final List<@Nullable String> UNITS =
            Arrays.asList(null, null, null, "deg", "cm", "mm", "d", "s", "x");
    private static final List<Object> VALUES = List.of(
            true,
            false,
            new BigDecimal("0"),
            new BigDecimal("12"),
            new BigDecimal("4.05"),
            new BigDecimal("1e2147483647"),
            new BigDecimal("1e-2147483647"),
            "POSITIVE",
            "4-",
            "HERNIA",
            "INFECTION",
            "2026-11-01",
            "",
            List.of(),
            List.of("KNEE_VALGUS"),
            Map.of("a", "b"));
    private static final List<String> ATTRIBUTES = List.of(
            "pelvisControlled", "painLimited", "muscle", "date", "answer", "severe", "gestationWeeks", "scope", "x");

    private final Random random = new Random(4711);

    @Test
    void everyEntryIsUsedOrExplained() {
        for (int i = 0; i < DOCUMENTS; i++) {
            Assessment assessment = new Assessment(null, null, entries(), "");
            Validated validated = Judged.of(assessment);
            for (Entry entry : assessment.entries()) {
                assertThat(isAccountedFor(validated, entry))
                        .as("%s in %s", entry, validated)
                        .isTrue();
            }
        }
    }

    @Test
    void theOrderOfTheDocumentChangesOnlyPlaces() {
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Entry> entries = entries();
            List<Entry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            assertThat(withoutPlaces(shuffled)).isEqualTo(withoutPlaces(entries));
        }
    }

    private static List<Object> withoutPlaces(List<Entry> entries) {
        List<Entry> numbered = new ArrayList<>();
        entries.forEach(
                e -> numbered.add(new Entry(numbered.size(), e.code(), e.value(), e.side(), e.unit(), e.attributes())));
        Validated validated = Judged.of(new Assessment(null, null, numbered, ""));
        return List.of(
                validated.findings().stream()
                        .map(WhateverIsEnteredTest::withoutPlace)
                        .toList(),
                validated.contested().stream()
                        .map(WhateverIsEnteredTest::withoutPlace)
                        .toList(),
                validated.redFlags().stream().map(r -> r.at(0)).toList(),
                validated.conditions().stream().map(r -> r.at(0)).toList(),
                validated.invalid().stream()
                        .map(i -> i.text() + i.side() + i.value())
                        .sorted()
                        .toList(),
                validated.remarks().stream().map(Remark::text).sorted().toList());
    }

    private static Valid withoutPlace(Valid finding) {
        return new Valid(0, finding.code(), finding.side(), finding.value(), finding.attributes());
    }

    private static boolean isAccountedFor(Validated validated, Entry entry) {
        int index = entry.index();
        return validated.invalid().stream().anyMatch(i -> i.finding() == index)
                || validated.remarks().stream().anyMatch(r -> r.finding() == index)
                || validated.findings().stream()
                        .anyMatch(f -> f.index() <= index && f.code().equals(recorded(entry)))
                || validated.redFlags().stream()
                        .anyMatch(f -> f.index() <= index && f.code().equals(entry.value()))
                || validated.conditions().stream()
                        .anyMatch(c -> c.index() <= index && c.code().equals(entry.value()))
                || List.of("NO", "UNKNOWN")
                        .contains(String.valueOf(entry.attributes().get("answer")));
    }

    private static String recorded(Entry entry) {
        FindingKind kind = Judged.VOCABULARY.findings().get(String.valueOf(entry.code()));
        return kind == null ? "" : kind.recordedAs();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            String code = random.nextInt(20) == 0 ? null : code();
            entries.add(new Entry(entries.size(), code, one(VALUES), one(SIDES), one(UNITS), attributes()));
        }
        return entries;
    }

    private String code() {
        return switch (random.nextInt(8)) {
            case 0 -> "redFlag";
            case 1 -> "condition";
            case 2 -> "modifiedThomasHipAngle";
            case 3 -> "legLengthDifference";
            default -> one(KINDS).code();
        };
    }

    private Map<String, @Nullable Object> attributes() {
        Map<String, @Nullable Object> attributes = new HashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = one(ATTRIBUTES);
            attributes.put(name, random.nextInt(4) == 0 ? null : attribute(name));
        }
        return attributes;
    }

    private Object attribute(String name) {
        return switch (name) {
            case "muscle" -> "ILIOPSOAS";
            case "answer" -> one(List.of("YES", "NO", "UNKNOWN", "MAYBE"));
            case "scope" -> "ALL";
            default -> one(VALUES);
        };
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
