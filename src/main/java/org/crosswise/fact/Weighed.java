package org.crosswise.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Vocabulary;

/**
 * All evidence about one target, combined: within a class noisy-or up to the class's cap, then noisy-or over the classes;
 * what speaks against is combined without caps and subtracted.
 *
 * @param target what the evidence is about
 * @param items the evidence that counts
 * @param setAside the evidence that does not, with its reason
 * @param unconfirmed the evidence that counts but may not confirm
 * @param speaksFor 0…1, exact
 * @param speaksAgainst 0…1, exact
 * @param score speaksFor − speaksAgainst, exact
 */
public record Weighed(
        Target target,
        List<Evidence> items,
        List<SetAside> setAside,
        List<Unconfirmed> unconfirmed,
        Score speaksFor,
        Score speaksAgainst,
        Score score)
        implements Conclusion {

    public Weighed {
        items = List.copyOf(items);
        setAside = List.copyOf(setAside);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /** Combines what speaks for and against a target. */
    public static Weighed of(
            Target target, List<?> evidence, List<?> setAside, List<?> unconfirmed, Vocabulary vocabulary) {
        List<SetAside> aside = setAside.stream().map(SetAside.class::cast).toList();
        List<Unconfirmed> doubted =
                unconfirmed.stream().map(Unconfirmed.class::cast).toList();
        List<Evidence> counted = new ArrayList<>();
        for (Object item : evidence) {
            if (aside.stream().noneMatch(a -> a.evidence() == item)) {
                counted.add((Evidence) item);
            }
        }
        BigDecimal yes = speaksFor(counted, vocabulary);
        BigDecimal no = noisyOr(counted.stream()
                .filter(Evidence::against)
                .map(e -> e.weight().value())
                .toList());
        return new Weighed(target, counted, aside, doubted, new Score(yes), new Score(no), new Score(yes.subtract(no)));
    }

    /** A target whose tests were recorded but speak neither for nor against it. */
    public static Weighed silent(Target target) {
        return new Weighed(target, List.of(), List.of(), List.of(), Score.ZERO, Score.ZERO, Score.ZERO);
    }

    @Override
    public Side side() {
        return target.side();
    }

    public String getMuscle() {
        return target.muscle();
    }

    public String getAxis() {
        return target.axis();
    }

    /** Whether an item that counts may confirm the state and weighs at least {@code weight}. */
    public boolean confirmedBy(double weight) {
        return items.stream()
                .anyMatch(e -> !e.against() && mayConfirm(e) && e.weight().atLeast(weight));
    }

    /** Whether one item against weighs at least {@code weight}. */
    public boolean refutedBy(double weight) {
        return items.stream().anyMatch(e -> e.against() && e.weight().atLeast(weight));
    }

    /** How many different tests speak against. */
    public int getTestsAgainst() {
        Set<String> tests = new HashSet<>();
        for (Evidence item : items) {
            if (item.against()) {
                item.basis().forEach(f -> tests.add(f instanceof Finding finding ? finding.code() : f.toString()));
            }
        }
        return tests.size();
    }

    @Override
    public String told() {
        return getMuscle() + Told.side(side()) + " " + getAxis() + " weighs " + score
                + (isInDoubt() ? " in doubt" : "");
    }

    /** Whether an item that counts may not confirm, because something else explains it. */
    private boolean isInDoubt() {
        return items.stream().anyMatch(item -> item.mayConfirm() && !mayConfirm(item));
    }

    private boolean mayConfirm(Evidence item) {
        return item.mayConfirm() && unconfirmed.stream().noneMatch(u -> u.evidence() == item);
    }

    private static BigDecimal speaksFor(List<Evidence> items, Vocabulary vocabulary) {
        Map<String, List<BigDecimal>> byKind = new LinkedHashMap<>();
        for (Evidence item : items) {
            if (!item.against()) {
                byKind.computeIfAbsent(item.kind(), k -> new ArrayList<>())
                        .add(item.weight().value());
            }
        }
        List<BigDecimal> kinds = new ArrayList<>();
        byKind.forEach((kind, weights) -> kinds.add(noisyOr(weights).min(vocabulary.cap(kind))));
        return noisyOr(kinds);
    }

    /** 1 − Π(1 − w). */
    static BigDecimal noisyOr(List<BigDecimal> weights) {
        BigDecimal rest = BigDecimal.ONE;
        for (BigDecimal weight : weights) {
            rest = rest.multiply(BigDecimal.ONE.subtract(weight));
        }
        return BigDecimal.ONE.subtract(rest);
    }
}
