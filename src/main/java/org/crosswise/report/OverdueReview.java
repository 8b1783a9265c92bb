package org.crosswise.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<String, OverdueReview> overdue = new TreeMap<>();
        for (Derived one : derived) {
            Rule rule = rules.get(one.rule());
            LocalDate due = rule == null ? null : of(rule, day);
            if (due != null) {
                overdue.put(rule.id(), new OverdueReview(rule.id(), due));
            }
        }
        return List.copyOf(overdue.values());
    }
}
