package org.crosswise.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.fact.Bar;
import org.crosswise.fact.Caution;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Finding;
import org.crosswise.fact.SetAside;
import org.crosswise.knowledge.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Walks from a conclusion down to what was entered. Each fact is visited once; what was found on the way is kept, so that
 * all lines together cost no more than the conclusions there are.
 */
final class Reasons {

    private static final Comparator<Reason> BY_CONTENT = Comparator.comparing(Reason::rule)
            .thenComparing(Reason::entered)
            .thenComparingInt(Reason::finding)
            .thenComparing(Reason::text);

    private final Conclusions conclusions;
    private final Map<String, Rule> rules;
    private final Phrases phrases;
    private final Labels labels;
    private final Towards towards;
    private final Map<Fact, Set<Reason>> known = new IdentityHashMap<>();

    Reasons(Conclusions conclusions, Map<String, Rule> rules, Phrases phrases, Labels labels) {
        this.conclusions = conclusions;
        this.rules = rules;
        this.phrases = phrases;
        this.labels = labels;
        this.towards = new Towards(conclusions);
    }

    /** The reasons of a line that these firings concluded: their own rules first, then what they rest on. */
    List<Reason> of(Collection<Derived> origins) {
        Set<Reason> own = new LinkedHashSet<>();
        Set<Reason> below = new LinkedHashSet<>();
        for (Derived origin : origins) {
            Set<Reason> direct = direct(origin);
            own.addAll(direct.isEmpty() ? Set.of(reason(origin.rule(), null)) : direct);
            below.addAll(below(origin));
        }
        below.removeAll(own);
        List<Reason> all = sorted(own);
        all.addAll(sorted(below));
        return all;
    }

    /** The item that this evidence gives, with every finding it rests on. */
    Item item(Evidence evidence) {
        String rule = ruleOf(evidence);
        List<Reason> grounds = sorted(grounds(evidence, rule));
        List<Integer> further = new ArrayList<>();
        for (Reason ground : grounds.subList(1, grounds.size())) {
            if (ground.finding() != grounds.get(0).finding() && !further.contains(ground.finding())) {
                further.add(ground.finding());
            }
        }
        return new Item(grounds.get(0), further, evidence.weight().value(), evidence.kind());
    }

    private String ruleOf(Evidence evidence) {
        List<Derived> origins = conclusions.origins(evidence);
        return origins.isEmpty() ? "" : origins.get(0).rule();
    }

    /** One reason of the rule for each finding that the evidence rests on, directly or through a term. */
    private Set<Reason> grounds(Evidence evidence, String rule) {
        Set<Reason> grounds = new LinkedHashSet<>();
        for (Fact basis : evidence.basis()) {
            if (isEntered(basis)) {
                grounds.add(reason(rule, (Finding) basis));
            } else {
                collect(basis).stream()
                        .filter(Reason::hasFinding)
                        .forEach(below -> grounds.add(reason(rule, below.finding(), below.entered())));
            }
        }
        return grounds.isEmpty() ? Set.of(reason(rule, null)) : grounds;
    }

    /** The reasons for one fact, without the rules in between. */
    private Set<Reason> collect(Fact fact) {
        Set<Reason> seen = known.get(fact);
        if (seen != null) {
            return seen;
        }
        Set<Reason> found = new LinkedHashSet<>();
        known.put(fact, found);
        if (fact instanceof Evidence evidence) {
            found.addAll(grounds(evidence, ruleOf(evidence)));
        } else if (towards.leads(fact)) {
            towards.from(fact).forEach(next -> found.addAll(collect(next)));
        } else {
            for (Derived origin : conclusions.origins(fact)) {
                Set<Reason> direct = direct(origin);
                found.addAll(direct);
                found.addAll(below(origin));
                if (origin.because().isEmpty()) {
                    found.add(reason(origin.rule(), null));
                }
            }
        }
        return found;
    }

    private Set<Reason> direct(Derived origin) {
        Set<Reason> direct = new LinkedHashSet<>();
        for (Fact fact : origin.because()) {
            if (isEntered(fact)) {
                direct.add(reason(origin.rule(), (Finding) fact));
            }
        }
        return direct;
    }

    private Set<Reason> below(Derived origin) {
        Set<Reason> below = new LinkedHashSet<>();
        Fact subject = subject(origin.conclusion());
        for (Fact fact : origin.because()) {
            if (!isEntered(fact) && fact != subject) {
                below.addAll(collect(fact));
            }
        }
        return below;
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

    private Reason reason(String rule, @Nullable Finding finding) {
        return finding == null || finding.index() < 0
                ? reason(rule, -1, "")
                : reason(rule, finding.index(), phrases.of(finding));
    }

    private Reason reason(String id, int finding, String entered) {
        Rule rule = rules.get(id);
        if (rule == null) {
            return new Reason(finding, entered, id, "", "", "", labels.source("own"));
        }
        return new Reason(
                finding, entered, id, rule.version(), rule.threshold(), rule.says(), labels.source(rule.source()));
    }

    private static List<Reason> sorted(Collection<Reason> reasons) {
        List<Reason> sorted = new ArrayList<>(reasons);
        sorted.sort(BY_CONTENT);
        return sorted;
    }
}
