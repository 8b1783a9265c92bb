package org.crosswise.workshop.words;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.workshop.words.Part.Form;

/** Phrases about one subject joined to a clause, and to the clause of what holds instead. */
final class Clauses {

    private static final List<String> VERBS = List.of("is ", "was ", "has ", "its ", "are ");

    private Clauses() {}

    /** The subject with all that is said of it. */
    static Pair of(Subject subject, List<Part> parts) {
        return new Pair(holds(subject.noun(), subject, parts), fails(subject, parts));
    }

    private static String holds(String noun, Subject subject, List<Part> parts) {
        List<String> verbs = yes(parts, Form.VERB);
        List<String> clauses = yes(parts, Form.CLAUSE);
        StringBuilder words = new StringBuilder();
        if (verbs.isEmpty() && !clauses.isEmpty() && subject.always()) {
            words.append("for ").append(noun).append(", ").append(chained(clauses, " and "));
        } else {
            words.append(noun).append(' ');
            words.append(verbs.isEmpty() ? subject.there().yes() : chained(verbs, " and "));
            words.append(clauses.isEmpty() ? "" : ", and " + chained(clauses, " and "));
        }
        yes(parts, Form.ADDITION).forEach(addition -> words.append(", ").append(addition));
        return words.toString();
    }

    private static String fails(Subject subject, List<Part> parts) {
        List<String> against =
                new ArrayList<>(List.of(subject.noun() + " " + subject.there().no()));
        for (Form form : Form.values()) {
            parts.stream()
                    .filter(part -> part.form() == form)
                    .forEach(part -> against.add(part.said().no()));
        }
        return chained(against, ", or ");
    }

    /** "No place of pain is the groin": that there is none among several. */
    static String none(Subject subject, List<Part> parts) {
        return holds("no " + subject.bare(), subject, parts);
    }

    private static List<String> yes(List<Part> parts, Form form) {
        return parts.stream()
                .filter(part -> part.form() == form)
                .map(part -> part.said().yes())
                .toList();
    }

    /** Phrases behind each other; a verb is not said twice. */
    private static String chained(List<String> phrases, String joint) {
        StringBuilder words = new StringBuilder();
        String before = "";
        for (String phrase : phrases) {
            words.append(words.isEmpty() ? "" : joint).append(continued(before, phrase));
            before = phrase;
        }
        return words.toString();
    }

    /** The phrase without what the one before it begins with too: its verb, or its noun and verb. */
    static String continued(String before, String phrase) {
        int end = before.indexOf(" is ");
        if (end > 0 && phrase.startsWith(before.substring(0, end + 4))) {
            return phrase.substring(end + 4);
        }
        return VERBS.stream()
                .filter(verb -> before.startsWith(verb) && phrase.startsWith(verb))
                .map(verb -> phrase.substring(verb.length()))
                .findFirst()
                .orElse(phrase);
    }
}
