package org.crosswise.workshop.pages;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.Source;
import org.crosswise.workshop.evaluation.Asleep;

/** What the annotations of a rule say, in words. */
final class Facets {

    private static final String OWN = "(*)";

    private final RuleText rule;
    private final RuleBook book;

    Facets(RuleText rule, RuleBook book) {
        this.rule = rule;
        this.book = book;
    }

    String says() {
        return annotation("says");
    }

    String missing() {
        return annotation("missing");
    }

    /** The threshold with the number signs that people read; empty when the rule has none. */
    String threshold() {
        return annotation("threshold").replaceAll("-(?=[0-9])", "\u2212");
    }

    /** Where it comes from: title, kind and strength; an own choice is marked. */
    String source() {
        String key = annotation("source");
        String strength = annotation("strength");
        if (key.equals(Rule.OF_ITS_ROW)) {
            return "that of the row of the table it applies";
        }
        Source source = book.source().vocabulary().sources().get(key);
        if (source == null) {
            return key;
        } else if (source.isOwnChoice()) {
            return "own choice of the project " + OWN;
        }
        String mark = strength.equals("own") ? ", applied by own choice " + OWN : "";
        return source.title() + " (" + source.kind() + "; support for this rule: " + strength + ")" + mark;
    }

    /** That the rule does not run, and whether not yet or not any more; empty when it runs. */
    String asleep() {
        return Asleep.why(rule);
    }

    /** A sentence that says that the rule does not run; empty when it runs. */
    String warning() {
        String why = asleep();
        return why.isEmpty() ? "" : Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".";
    }

    /** Version, status with what it means unless the rule speaks, and the day of the next review. */
    String life() {
        List<String> words = new ArrayList<>(List.of("version " + annotation("version"), status()));
        if (!annotation("review").isEmpty()) {
            words.add("review due " + annotation("review"));
        }
        return String.join(", ", words);
    }

    private String status() {
        String status = annotation("status");
        if (status.equals("trial")) {
            return "trial: it runs beside the others, nothing of it is shown and nothing rests on it";
        }
        return asleep().isEmpty() ? status : asleep();
    }

    private String annotation(String name) {
        return rule.annotations().getOrDefault(name, "");
    }
}
