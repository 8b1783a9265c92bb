package org.crosswise.workshop.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crosswise.workshop.words.Part.Form;

/** Phrases about one subject joined to a clause, and to the clause of what holds instead. */
final class Clauses {

    private static final List<String> VERBS = List.of("is ", "was ", "has ", "are ");

    private static final Pattern DENIED = Pattern.compile("(is|was|has|are) (no|not|none|neither)\\b.*");

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
            words.append("for ").append(noun).append(", ").append(listed(clauses));
        } else {
            words.append(noun).append(' ');
            words.append(verbs.isEmpty() ? subject.there().yes() : listed(verbs));
            words.append(clauses.isEmpty() ? "" : ", and " + listed(clauses));
        }
        yes(parts, Form.ADDITION).forEach(addition -> words.append(", ").append(addition));
        return words.toString();
    }

    private static String fails(Subject subject, List<Part> parts) {
        List<String> against = new ArrayList<>();
        for (Form form : Form.values()) {
            parts.stream()
                    .filter(part -> part.form() == form)
                    .forEach(part -> against.add(part.said().no()));
        }
        if (!subject.always()) {
            against.add(0, subject.noun() + " " + subject.there().no());
            return chained(against, ", or ");
        } else if (against.isEmpty()) {
            return "";
        }
        boolean clauses = yes(parts, Form.VERB).isEmpty();
        return (clauses ? "for " + subject.noun() + ", " : subject.noun() + " ") + chained(against, ", or ");
    }

    /** "No place of pain is the groin": that there is none among several. */
    static String none(Subject subject, List<Part> parts) {
        List<String> clauses = yes(parts, Form.CLAUSE);
        if (clauses.isEmpty()) {
            return holds("no " + subject.bare(), subject, parts);
        }
        List<String> all = new ArrayList<>();
        yes(parts, Form.VERB).forEach(verb -> all.add("it " + verb));
        all.addAll(clauses);
        all.addAll(yes(parts, Form.ADDITION));
        return "there is no " + subject.bare() + " of which this holds: " + listed(all);
    }

    private static List<String> yes(List<Part> parts, Form form) {
        return parts.stream()
                .filter(part -> part.form() == form)
                .map(part -> part.said().yes())
                .toList();
    }

    /** Two phrases with "and", more with commas before it. */
    private static String listed(List<String> phrases) {
        int last = phrases.size() - 1;
        if (last < 2) {
            return chained(phrases, " and ");
        }
        String end = continued(phrases.get(last - 1), phrases.get(last));
        return chained(phrases.subList(0, last), ", ") + " and " + end;
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

    /**
     * The phrase without what the one before it begins with too: its verb, or its noun and verb. What is affirmed keeps
     * its verb behind what is denied, and the other way round: "is not a number, or a grade" would deny both.
     */
    static String continued(String before, String phrase) {
        int noun = before.indexOf(" is ") + 1;
        boolean sameNoun = noun > 0 && phrase.startsWith(before.substring(0, noun + 3));
        int from = sameNoun ? noun : 0;
        if (isDenied(before.substring(from)) != isDenied(phrase.substring(from))) {
            return phrase;
        }
        String rest = phrase.substring(from);
        return VERBS.stream()
                .filter(verb -> before.startsWith(verb, from) && rest.startsWith(verb))
                .map(verb -> rest.substring(verb.length()))
                .findFirst()
                .orElse(phrase);
    }

    private static boolean isDenied(String phrase) {
        return DENIED.matcher(phrase).matches();
    }
}
