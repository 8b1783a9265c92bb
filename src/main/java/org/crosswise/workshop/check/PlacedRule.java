package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Place;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;

/**
 * A rule with the file it stands in.
 *
 * @param topic its file
 * @param rule as written
 * @param readings its patterns
 * @param concluded what it concludes
 */
record PlacedRule(Topic topic, RuleText rule, Readings readings, Concluded concluded) {

    /** All rules of a set, in reading order. */
    static List<PlacedRule> in(RuleSource source) {
        List<PlacedRule> rules = new ArrayList<>();
        for (Topic topic : source.topics()) {
            for (RuleText rule : topic.file().rules()) {
                Readings readings = Readings.of(rule.conditions());
                rules.add(new PlacedRule(topic, rule, readings, Concluded.of(rule.conclusion(), readings)));
            }
        }
        return rules;
    }

    /** What {@code @status} says. */
    String status() {
        return rule.annotations().getOrDefault("status", "");
    }

    /** Whether this rule meets what another concludes: a trial is met by trials only, a rule that does not run by none that does. */
    boolean meets(PlacedRule other) {
        return switch (status()) {
            case "active" -> other.status().equals("active");
            case "trial" -> List.of("active", "trial").contains(other.status());
            default -> true;
        };
    }

    /** Whether two rules speak beside each other; a trial may well be meant to follow an active rule, and a retired one did. */
    boolean standsBeside(PlacedRule other) {
        return status().equals(other.status()) && !status().equals("retired");
    }

    Issue issue(IssueCode code, Place place, String message, String hint) {
        return Issue.at(place, code, topic.path(), message, hint);
    }

    /** Something that is wrong with the rule as a whole. */
    Issue issue(IssueCode code, String message, String hint) {
        return issue(code, rule.place(), message, hint);
    }
}
