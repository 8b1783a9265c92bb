package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.workshop.diff.Firings.Difference;
import org.crosswise.workshop.diff.Firings.Way;

/** Counts what one rule does in the two sets, document by document. */
final class Tally {

    private final Map<Difference, Input> shortest = new EnumMap<>(Difference.class);
    private final Map<Way, Integer> clientsByWay = new EnumMap<>(Way.class);
    private final Map<Way, Integer> casesByWay = new EnumMap<>(Way.class);
    private final List<ClientChange> outcome = new ArrayList<>();
    private final List<ClientChange> reasonOnly = new ArrayList<>();
    private final Map<String, Following> followed = new TreeMap<>();
    private int cases;
    private boolean firstHand;

    void count(Input input, Firings firings) {
        firings.way().ifPresent(way -> (input.isClient() ? clientsByWay : casesByWay).merge(way, 1, Integer::sum));
    }

    /** A document that may become an example of each way in which it differs. */
    void show(Input input, Firings firings) {
        for (Difference difference : firings.differences()) {
            shortest.merge(difference, input, (one, other) -> length(other) < length(one) ? other : one);
        }
    }

    /** Of two that are equally long the first stays. */
    private static int length(Input input) {
        String earlier = input.before();
        return input.document().length() + (earlier == null ? 0 : earlier.length());
    }

    /** The rule differs for a case, and not only because others do. */
    void countCase(Collection<String> followers) {
        firstHand = true;
        cases++;
        followers.forEach(rule -> followed.merge(rule, Following.ONE_CASE, Following::and));
    }

    /** The rule differs for a client, and not only because others do. */
    void countClient(ClientChange client, Collection<String> followers) {
        firstHand = true;
        (client.reasonOnly() ? reasonOnly : outcome).add(client);
        followers.forEach(rule -> followed.merge(rule, Following.ONE_CLIENT, Following::and));
    }

    boolean isFirstHand() {
        return firstHand;
    }

    Map<Difference, Input> shortest() {
        return shortest;
    }

    RuleDiff diff(RuleChange change, Comparator<String> readingOrder, List<Example> examples) {
        Map<String, Following> inOrder = new TreeMap<>(readingOrder);
        inOrder.putAll(followed);
        Spread spread = new Spread(new Counts(clientsByWay), new Counts(casesByWay));
        return new RuleDiff(change, spread, outcome, reasonOnly, cases, inOrder, examples);
    }
}
