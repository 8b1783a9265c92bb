package org.crosswise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosswise.assessment.Side;
import org.jspecify.annotations.Nullable;

/** What would change a line, and how firmly it stands, for people. */
final class WouldChangeText {

    private static final String MARK = "Would change if: ";
    private static final int INDENT = 4;

    /** More equally near changes than a reader takes in; the wire form lists them all. */
    private static final int SHOWN = 3;

    private final Page page;

    WouldChangeText(Page page) {
        this.page = page;
    }

    /** The changes of lines that are told together; nothing where nobody asked. */
    void changes(List<@Nullable List<WouldChangeLine>> lines) {
        if (lines.stream().allMatch(changes -> changes == null)) {
            return;
        }
        List<WouldChangeLine> all = lines.stream()
                .flatMap(changes -> changes == null ? Stream.of() : changes.stream())
                .distinct()
                .toList();
        page.item(INDENT, MARK, all.isEmpty() ? "no single recorded finding ends it alone." : said(all));
    }

    private static String own(StableLine stable) {
        return stable.ownErrors() == 0
                ? ""
                : ", an own choice" + OwnChoice.MARK + " for " + stable.ownErrors() + " of " + stable.moved();
    }

    private static String said(List<WouldChangeLine> changes) {
        List<String> sentences = new ArrayList<>();
        Alike.grouped(changes, line -> List.of(line.code(), line.words()))
                .forEach(alike -> sentences.add(said(
                        alike.get(0),
                        alike.stream().map(WouldChangeLine::side).distinct().toList())));
        int more = sentences.size() - SHOWN;
        String rest = more > 0 ? "; or one of " + more + " other changes as small" : "";
        return String.join("; or ", sentences.subList(0, Math.min(SHOWN, sentences.size()))) + rest + ".";
    }

    private static String said(WouldChangeLine change, List<Side> sides) {
        List<String> names = sides.stream().map(Words::side).toList();
        WouldChangeLine.Words words = change.words();
        String side = String.join(" or ", names);
        return words.label() + (side.isEmpty() ? "" : ", " + side) + ": " + words.to() + " instead of " + words.from()
                + " (then " + words.becomes() + ")";
    }

    /** Nothing where no measured value could move. */
    void stable(@Nullable StableLine stable) {
        if (stable != null && stable.moved() > 0) {
            page.item(
                    INDENT,
                    "Stable in ",
                    stable.kept() + " of " + stable.draws() + " draws that move each measured value within its"
                            + " measurement error" + own(stable) + " (a count, not the probability of a disease).");
        }
    }
}
