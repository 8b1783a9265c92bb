package org.crosswise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Evidence;
import org.crosswise.knowledge.Rule;
import org.jspecify.annotations.Nullable;

/** The reasons of every line of one report. */
final class Reasons {

    private final Pool pool;
    private final Walk walk;
    private final IdentityHashMap<Evidence, Item> items = new IdentityHashMap<>();

    /**
     * The reasons of one report.
     *
     * @param day of the assessment, null when it names none
     */
    Reasons(Conclusions conclusions, Map<String, Rule> rules, Phrases phrases, Labels labels, @Nullable LocalDate day) {
        this.pool = new Pool(rules, phrases, labels, day);
        this.walk = new Walk(conclusions, pool);
    }

    /** The reasons of a line that these firings concluded: their own rules first, then what they rest on. */
    List<Reason> of(Collection<Derived> origins) {
        BitSet own = new BitSet();
        BitSet below = new BitSet();
        for (Derived origin : origins) {
            BitSet direct = walk.direct(origin);
            if (direct.isEmpty()) {
                direct.set(pool.of(origin.rule()));
            }
            own.or(direct);
            below.or(walk.below(origin));
        }
        below.andNot(own);
        List<Reason> all = new ArrayList<>(pool.sorted(own));
        all.addAll(pool.sorted(below));
        return all;
    }

    /** The item that this evidence gives, with every finding it rests on. */
    Item item(Evidence evidence) {
        Item known = items.get(evidence);
        if (known == null) {
            known = newItem(evidence);
            items.put(evidence, known);
        }
        return known;
    }

    private Item newItem(Evidence evidence) {
        List<Reason> grounds = pool.sorted(walk.grounds(evidence, walk.rule(evidence)));
        List<Integer> further = new ArrayList<>();
        grounds.subList(1, grounds.size()).forEach(ground -> further.add(ground.finding()));
        return new Item(grounds.get(0), further, evidence.weight().value(), evidence.kind());
    }
}
