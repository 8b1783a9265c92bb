package org.crosswise.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosswise.fact.Derived;
import org.crosswise.knowledge.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that concluded something for a report although its review was due before the day of the assessment.
 *
 * @param rule id of the rule
 * @param due the day its review was due
 */
public record OverdueReview(String rule, LocalDate due) {

    /** The day a rule's review was due, when that is before the day of the assessment; an assessment without a day tells none. */
    static @Nullable LocalDate of(Rule rule, @Nullable LocalDate day) {
        LocalDate due = rule.review();
        return due != null && day != null && due.isBefore(day) ? due : null;
    }

    /** Those among the rules that concluded something, by their id. */
    static List<OverdueReview> among(Collection<Derived> derived, Map<String, Rule> rules, @Nullable LocalDate day) {
        return derived.stream()
                .map(one -> rules.get(one.rule()))
                .filter(Objects::nonNull)
                .flatMap(rule -> Stream.ofNullable(of(rule, day)).map(due -> new OverdueReview(rule.id(), due)))
                .distinct()
                .sorted(Comparator.comparing(OverdueReview::rule))
                .toList();
    }
}
