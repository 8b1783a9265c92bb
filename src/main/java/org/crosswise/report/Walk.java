package org.crosswise.report;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.crosswise.fact.Bar;
import org.crosswise.fact.Caution;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Finding;
import org.crosswise.fact.Pattern;
import org.crosswise.fact.SetAside;
import org.crosswise.fact.TypeScore;

/**
 * Walks from conclusions down to what was entered. Each fact is visited once and what was found is kept, so that all
 * lines of a report together cost no more than there are conclusions.
 */
final class Walk {

    private final Conclusions conclusions;
    private final Pool pool;
    private final Towards towards;
    private final IdentityHashMap<Fact, BitSet> known = new IdentityHashMap<>();

    Walk(Conclusions conclusions, Pool pool) {
        this.conclusions = conclusions;
        this.pool = pool;
        this.towards = new Towards(conclusions);
    }

    /** The reasons that the rule itself gives: one for each finding that it was bound to. */
    BitSet direct(Derived origin) {
        BitSet direct = new BitSet();
        for (Fact fact : origin.because()) {
            if (isEntered(fact)) {
                direct.set(pool.of(origin.rule(), (Finding) fact));
            }
        }
        return direct;
    }

    /** The reasons for the conclusions that the rule was bound to, without the rules in between. */
    BitSet below(Derived origin) {
        BitSet below = new BitSet();
        Fact subject = subject(origin.conclusion());
        for (Fact fact : origin.because()) {
            boolean ofAnotherLine = fact instanceof Pattern && origin.conclusion() instanceof TypeScore;
            if (!isEntered(fact) && fact != subject && !ofAnotherLine) {
                below.or(from(fact));
            }
        }
        return below;
    }

    /** One reason of the rule for each finding that its evidence rests on, directly or through a term. */
    BitSet grounds(Evidence evidence, String rule) {
        BitSet grounds = new BitSet();
        for (Fact basis : evidence.basis()) {
            if (isEntered(basis)) {
                grounds.set(pool.of(rule, (Finding) basis));
            } else {
                grounds(from(basis), rule, grounds);
            }
        }
        if (grounds.isEmpty()) {
            grounds.set(pool.of(rule));
        }
        return grounds;
    }

    private void grounds(BitSet below, String rule, BitSet grounds) {
        for (int number = below.nextSetBit(0); number >= 0; number = below.nextSetBit(number + 1)) {
            Finding finding = pool.finding(number);
            if (finding != null) {
                grounds.set(pool.of(rule, finding));
            }
        }
    }

    private BitSet from(Fact fact) {
        BitSet seen = known.get(fact);
        if (seen != null) {
            return seen;
        }
        BitSet found = new BitSet();
        known.put(fact, found);
        if (fact instanceof Evidence evidence) {
            found.or(grounds(evidence, rule(evidence)));
        } else if (towards.leads(fact)) {
            towards.from(fact).forEach(next -> found.or(from(next)));
        } else {
            conclusions.origins(fact).forEach(origin -> from(origin, found));
        }
        return found;
    }

    private void from(Derived origin, BitSet found) {
        found.or(direct(origin));
        found.or(below(origin));
        if (origin.because().isEmpty()) {
            found.set(pool.of(origin.rule()));
        }
    }

    /** The rule that gave the evidence. */
    String rule(Evidence evidence) {
        List<Derived> origins = conclusions.origins(evidence);
        return origins.isEmpty() ? "" : origins.get(0).rule();
    }

    /** What the conclusion only speaks about, so that it is no reason for it. */
    private static Fact subject(Conclusion conclusion) {
        if (conclusion instanceof Bar bar) {
            return bar.candidate();
        } else if (conclusion instanceof Caution caution) {
            return caution.candidate();
        }
        return conclusion instanceof SetAside aside ? aside.evidence() : conclusion;
    }

    private static boolean isEntered(Fact fact) {
        return fact instanceof Finding && !(fact instanceof Condition condition && condition.isDerived());
    }
}
