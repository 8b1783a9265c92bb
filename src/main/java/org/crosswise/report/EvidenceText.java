package org.crosswise.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Side;

/** What speaks for and against a line, and what is missing, for people: all three with the same weight to the eye. */
final class EvidenceText {

    static final String FOR = "For:     ";
    static final String AGAINST = "Against: ";

    private static final String MISSING = "Missing: ";
    private static final int INDENT = 4;

    private final Page page;
    private final Why why;

    EvidenceText(Page page, Why why) {
        this.page = page;
        this.why = why;
    }

    void reasons(Collection<Reason> reasons) {
        Map<String, Set<String>> entered = new LinkedHashMap<>();
        reasons.forEach(reason -> add(entered, reason));
        said(FOR, entered);
    }

    void items(String mark, List<Item> items) {
        if (items.isEmpty()) {
            page.item(INDENT, mark, "nothing recorded");
        } else if (why == Why.FULL) {
            new LinkedHashSet<>(items).forEach(item -> full(mark, item));
        } else {
            Map<String, Set<String>> entered = new LinkedHashMap<>();
            items.forEach(item -> add(entered, item.reason()));
            said(mark, entered);
        }
    }

    private void full(String mark, Item item) {
        Reason reason = item.reason();
        StringBuilder words = new StringBuilder(reason.text());
        words.append(reason.hasFinding() ? " " + ReasonText.finding(reason) : "");
        item.alsoFindings()
                .forEach(finding -> words.append(" (also #").append(finding).append(')'));
        page.item(INDENT, mark, words.toString());
        page.say(
                INDENT + mark.length(),
                "Weight " + Numbers.plain(item.weight()) + OwnChoice.MARK + ", " + Words.ofCode(item.kind()) + ". "
                        + ReasonText.rule(reason) + ".");
    }

    private static void add(Map<String, Set<String>> entered, Reason reason) {
        Set<String> findings = entered.computeIfAbsent(ReasonText.said(reason), text -> new LinkedHashSet<>());
        if (!reason.entered().isEmpty()) {
            findings.add(reason.entered());
        }
    }

    /** Each sentence once, with every finding that it rests on. */
    private void said(String mark, Map<String, Set<String>> entered) {
        entered.forEach((text, findings) ->
                page.item(INDENT, mark, text + (findings.isEmpty() ? "" : " (" + Words.joined(findings) + ")")));
    }

    void missing(List<Missing> missing) {
        List<String> tests = new ArrayList<>();
        for (List<Missing> alike : Alike.grouped(missing, Missing::code)) {
            Side side = Alike.side(alike, Missing::side);
            tests.add(alike.get(0).label() + Words.side(" (", side) + (side == Side.NONE ? "" : ")"));
        }
        if (!tests.isEmpty()) {
            page.item(INDENT, MISSING, String.join("; ", tests));
        }
    }
}
