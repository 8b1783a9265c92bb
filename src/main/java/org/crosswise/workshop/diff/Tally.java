package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.workshop.diff.Firings.Difference;

/** Counts what one rule does in the two sets, document by document. */
final class Tally {

    private final Map<Difference, Integer> counted = new EnumMap<>(Difference.class);
    private final Map<Difference, Input> shortest = new EnumMap<>(Difference.class);
    private final int[] before = new int[2];
    private final int[] now = new int[2];
    private final List<ClientChange> outcome = new ArrayList<>();
    private final List<ClientChange> reasonOnly = new ArrayList<>();
    private final Map<String, Integer> followed = new TreeMap<>();
    private int cases;
    private boolean firstHand;

    void count(Input input, Firings firings) {
        int kind = input.isClient() ? 0 : 1;
        before[kind] += firings.before().isEmpty() ? 0 : 1;
        now[kind] += firings.now().isEmpty() ? 0 : 1;
        for (Difference difference : firings.differences()) {
            counted.merge(difference, 1, Integer::sum);
            shortest.merge(difference, input, (one, other) -> length(other) < length(one) ? other : one);
        }
    }

    /** Of two that are equally long the first stays. */
    private static int length(Input input) {
        String earlier = input.before();
        return input.document().length() + (earlier == null ? 0 : earlier.length());
    }

    /** The rule differs for a case, and not only because others do. */
    void countCase() {
        firstHand = true;
        cases++;
    }

    /** The rule differs for a client, and not only because others do. */
    void countClient(ClientChange client, List<String> followers) {
        firstHand = true;
        (client.reasonOnly() ? reasonOnly : outcome).add(client);
        followers.forEach(rule -> followed.merge(rule, 1, Integer::sum));
    }

    boolean isFirstHand() {
        return firstHand;
    }

    Map<Difference, Input> shortest() {
        return shortest;
    }

    RuleDiff diff(RuleChange change, Comparator<String> readingOrder, List<Example> examples) {
        Map<String, Integer> inOrder = new TreeMap<>(readingOrder);
        inOrder.putAll(followed);
        return new RuleDiff(change, spread(), outcome, reasonOnly, cases, inOrder, examples);
    }

    private Spread spread() {
        return new Spread(
                before[0],
                now[0],
                before[1],
                now[1],
                counted.getOrDefault(Difference.LOST, 0),
                counted.getOrDefault(Difference.GAINED, 0),
                counted.getOrDefault(Difference.OTHERWISE, 0));
    }
}
