package org.crosswise.workshop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Number;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.jspecify.annotations.Nullable;

/** Conditions that every fact fulfils, or every fact that fulfils the others: they say nothing. */
final class AlwaysTrueConditions implements Check {

    private static final List<String> EQUAL = List.of("==", "<=", ">=");

    @Override
    public List<Issue> issues(RuleSource source) {
        Domains domains = new Domains(source.vocabulary());
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            for (Reading reading : rule.readings().all()) {
                granted(rule, reading, domains, issues);
                for (Constraint constraint : reading.pattern().constraints()) {
                    for (Expression part : Atom.parts(constraint.expression())) {
                        ofItself(rule, reading, part, domains, issues);
                    }
                }
            }
        }
        return issues;
    }

    /** Each atom is held against what all others leave; of two that say the same the later one is told. */
    private static void granted(PlacedRule rule, Reading reading, Domains domains, List<Issue> issues) {
        List<Atom> kept = new ArrayList<>(reading.atoms());
        for (int i = kept.size() - 1; i >= 0; i--) {
            Atom atom = kept.get(i);
            Values left = leftWithout(atom, kept, reading, domains);
            Values all = domains.of(reading, atom.key());
            if (left != null && !left.isEmpty() && left.within(atom.values()) && !isToldElsewhere(atom, all)) {
                boolean alone = all != null && all.within(atom.values());
                issues.add(rule.issue(
                        IssueCode.ALWAYS_TRUE,
                        atom.expression().place(),
                        alone
                                ? "every " + reading.pattern().type() + " that is recorded fulfils this"
                                : "whatever fulfils the other conditions on " + atom.key() + " fulfils this",
                        "leave it out"));
                kept.remove(i);
            }
        }
    }

    private static @Nullable Values leftWithout(Atom atom, List<Atom> atoms, Reading reading, Domains domains) {
        Values left = domains.of(reading, atom.key());
        for (Atom other : atoms) {
            if (other != atom && other.key().equals(atom.key())) {
                left = Shape.limited(reading, domains, other, left);
            }
        }
        return left;
    }

    /** A number that no value reaches. */
    private static boolean isToldElsewhere(Atom atom, @Nullable Values all) {
        Number number = AcceptedNumbers.number(atom.expression());
        return number != null && AcceptedNumbers.isOutside(all, new BigDecimal(number.value()));
    }

    private static void ofItself(
            PlacedRule rule, Reading reading, Expression part, Domains domains, List<Issue> issues) {
        if (!(part instanceof Binary binary)) {
            return;
        }
        boolean equal = EQUAL.contains(binary.operator()) && ImpossibleConditions.isSame(binary);
        boolean either = binary.operator().equals("||") && coversAll(binary, reading, domains);
        if (equal || either) {
            issues.add(rule.issue(
                    IssueCode.ALWAYS_TRUE,
                    binary.place(),
                    equal ? "a value is always equal to itself" : "one of the two always holds",
                    "leave it out"));
        }
    }

    private static boolean coversAll(Binary binary, Reading reading, Domains domains) {
        Atom left = Atom.single(binary.left());
        Atom right = Atom.single(binary.right());
        if (left == null || right == null || !left.key().equals(right.key())) {
            return false;
        }
        Values all = domains.of(reading, left.key());
        Values denied = left.values() instanceof Choice choice ? choice.complement() : null;
        return all != null && denied != null && all.and(denied).within(right.values());
    }
}
