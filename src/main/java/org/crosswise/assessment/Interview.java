package org.crosswise.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was answered of one registry, and how far it was asked. */
final class Interview {

    private final Registry registry;
    private final Ledger ledger;
    private final Map<String, List<Item>> items = new TreeMap<>();
    private boolean otherDay;

    Interview(Registry registry, Ledger ledger) {
        this.registry = registry;
        this.ledger = ledger;
    }

    void add(Item item) {
        items.computeIfAbsent(item.code(), code -> new ArrayList<>(2)).add(item);
    }

    /** Notes that an entry, used or not, or the tick is of another day than the assessment. */
    void note(boolean ofOtherDay) {
        otherDay |= ofOtherDay;
    }

    /** What is answered YES, by code; a code that is also answered otherwise is listed, and stays. */
    List<List<Item>> present() {
        List<List<Item>> present = new ArrayList<>();
        for (List<Item> answers : items.values()) {
            List<Item> yes = those(answers, Answer.YES);
            if (!yes.isEmpty()) {
                listContradiction(
                        answers,
                        answers.stream().map(Item::answer).distinct().sorted().toList());
                present.add(yes);
            }
        }
        return present;
    }

    Screened screened(int tick, int codes) {
        return new Screened(
                tick,
                registry.screen(),
                tick >= 0,
                items.values().stream().filter(Interview::isAnswered).count() == codes,
                unknown(),
                ledger.hasUnread(registry),
                otherDay);
    }

    /** Each once, however often it was answered so. */
    private List<Unknown> unknown() {
        Map<String, Unknown> unknown = new LinkedHashMap<>();
        for (List<Item> answers : items.values()) {
            those(answers, Answer.UNKNOWN)
                    .forEach(item -> unknown.putIfAbsent(
                            item.code() + item.side(), new Unknown(item.entry().index(), item.code(), item.side())));
        }
        return List.copyOf(unknown.values());
    }

    private void listContradiction(List<Item> items, List<Answer> found) {
        if (found.size() > 1) {
            String words = found.stream().map(Answer::name).collect(Collectors.joining(" and "));
            Rejection why = new Rejection("yes-and-no", "expected one answer, found " + words);
            items.stream().filter(item -> !item.rejected()).forEach(item -> ledger.unread(registry, item.entry(), why));
        }
    }

    private static boolean isAnswered(List<Item> answers) {
        return answers.stream().anyMatch(item -> item.answer() != Answer.UNKNOWN);
    }

    private static List<Item> those(List<Item> answers, Answer answer) {
        return answers.stream().filter(item -> item.answer() == answer).toList();
    }
}
