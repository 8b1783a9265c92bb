package org.crosswise.workshop.words;

import java.util.List;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.Words;

/** The conditions of a rule as clauses. */
final class Sentences {

    private final Phrasebook phrases;
    private final Labels labels;
    private final Subjects subjects;
    private final Amounts amounts;
    private final Unknown unknown;

    Sentences(Vocabulary vocabulary, Phrasebook phrases, Labels labels, Unknown unknown) {
        this.phrases = phrases;
        this.labels = labels;
        this.unknown = unknown;
        this.subjects = new Subjects(vocabulary, phrases, labels, unknown);
        this.amounts = new Amounts(vocabulary);
    }

    /** What must hold, and what holds when the condition fails; the second is empty when it never fails. */
    Pair of(Condition condition, Scope scope) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern, scope);
        } else if (condition instanceof Not not) {
            return denied(not.conditions(), scope);
        } else if (condition instanceof Accumulate accumulate
                && accumulate.function().equals("every")) {
            return new Pair(
                    "all of these are taken together, if there are any: "
                            + together(condition, scope).yes(),
                    "");
        }
        return together(condition, scope);
    }

    private Pair together(Condition condition, Scope scope) {
        List<Pair> parts =
                condition.parts().stream().map(part -> of(part, scope)).toList();
        return parts.size() == 1 && condition.parts().get(0) instanceof Pattern pattern
                ? new Pair(parts.get(0).yes(), absence(pattern, scope))
                : new Pair(joined(parts, "; and "), "not together: " + joined(parts, "; and "));
    }

    private static String joined(List<Pair> parts, String joint) {
        return String.join(joint, parts.stream().map(Pair::yes).toList());
    }

    private Pair denied(List<Condition> conditions, Scope scope) {
        if (conditions.size() == 1 && conditions.get(0) instanceof Pattern pattern) {
            return new Pair(absence(pattern, scope), pattern(pattern, scope).yes());
        }
        List<Pair> parts = conditions.stream().map(part -> of(part, scope)).toList();
        return new Pair("these do not hold together: " + joined(parts, "; and "), joined(parts, "; and "));
    }

    private Pair pattern(Pattern pattern, Scope scope) {
        if (pattern.type().equals("Term") && !Codes.of(pattern, "name").isEmpty()) {
            return terms(pattern, scope);
        }
        return Clauses.of(subjects.of(pattern, scope), parts(pattern, scope));
    }

    /** That nothing fulfils the pattern. */
    private String absence(Pattern pattern, Scope scope) {
        if (pattern.type().equals("Term") && !Codes.of(pattern, "name").isEmpty()) {
            return terms(pattern, scope).no();
        }
        Subject subject = subjects.of(pattern, scope);
        List<Part> parts = parts(pattern, scope);
        return subject.bare().isEmpty() || parts.isEmpty()
                ? Clauses.of(subject, parts).no()
                : Clauses.none(subject, parts);
    }

    private List<Part> parts(Pattern pattern, Scope scope) {
        Parts parts = new Parts(pattern, scope, phrases, labels, amounts, unknown);
        return pattern.constraints().stream()
                .map(Constraint::expression)
                .filter(expression -> !subjects.isNaming(expression, pattern))
                .map(parts::of)
                .toList();
    }

    private Pair terms(Pattern pattern, Scope scope) {
        String sides = new Sides(scope, pattern).words().replaceFirst("^ of ", ", on ");
        List<Pair> each = Codes.of(pattern, "name").stream().map(this::term).toList();
        return new Pair(
                Lists.or(each.stream().map(Pair::yes).toList()) + sides,
                Lists.and(each.stream().map(Pair::no).toList()) + sides.replaceFirst("one side .*", "either side"));
    }

    private Pair term(String name) {
        Pair known = phrases.pair("terms", name);
        if (known != null) {
            return known;
        }
        unknown.add("the term " + name);
        String words = "the term \"" + Words.ofCode(name) + "\" ";
        return new Pair(words + "holds", words + "does not hold");
    }
}
