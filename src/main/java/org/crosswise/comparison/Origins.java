package org.crosswise.comparison;

import java.util.List;
import org.crosswise.assessment.Entry;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the entries that a finding comes from: of equal entries one stands for all, and their order must not matter. */
final class Origins {

    /** Attributes that make two entries different measurements. */
    private static final List<String> WAYS = List.of("pelvisControlled", "method", "type", "location", "muscle");

    private final Occasion occasion;
    private final Vocabulary vocabulary;

    Origins(Occasion occasion, Vocabulary vocabulary) {
        this.occasion = occasion;
        this.vocabulary = vocabulary;
    }

    /** Never empty. */
    List<Entry> of(Valid finding) {
        return occasion.assessment().entries().stream()
                .filter(entry ->
                        entry.index() == finding.index() || (isAlike(entry, finding) && isUsed(entry, finding.side())))
                .toList();
    }

    /** Whether the entry at this place is recorded under the code. */
    boolean isOf(int index, String code) {
        return isOf(occasion.assessment().entries().get(index), code);
    }

    private boolean isOf(Entry entry, String code) {
        FindingKind kind = vocabulary.findings().get(String.valueOf(entry.code()));
        return kind != null && kind.recordedAs().equals(code);
    }

    private boolean isAlike(Entry entry, Valid finding) {
        FindingKind kind = vocabulary.findings().get(finding.code());
        boolean oneValue = kind != null && !kind.repeatable();
        return isOf(entry, finding.code())
                && (oneValue || finding.value().equals(entry.value()))
                && speaksOf(entry, finding.side())
                && WAYS.stream().allMatch(way -> said(entry.attributes().get(way))
                        .equals(said(finding.attributes().get(way))));
    }

    private static boolean speaksOf(Entry entry, Side side) {
        String written = entry.side();
        return written == null || written.equals(Side.BILATERAL.name()) || written.equals(side.name());
    }

    private boolean isUsed(Entry entry, Side side) {
        return occasion.validated().invalid().stream()
                .noneMatch(invalid -> invalid.finding() == entry.index()
                        && (invalid.side() == null || invalid.side().concerns(side)));
    }

    /** What is false was not said. */
    private static String said(@Nullable Object attribute) {
        return attribute == null || attribute.toString().equals("false") ? "" : attribute.toString();
    }
}
