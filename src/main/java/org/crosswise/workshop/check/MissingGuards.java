package org.crosswise.workshop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Written;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.jspecify.annotations.Nullable;

/**
 * What was not recorded is never silently "no": a condition that also holds for a missing value must say so. An attribute
 * that was not recorded is an empty text, an onset that was not recorded is −1 days ago, a condition without weeks has −1.
 */
final class MissingGuards implements Check {

    /** Properties that hold what was found, as against how and where. */
    private static final List<String> RESULTS = List.of("value", "yes", "grade");

    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

    @Override
    public List<Issue> issues(RuleSource source) {
        Domains domains = new Domains(source.vocabulary());
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            for (Reading reading : rule.readings().all()) {
                check(rule, reading, domains, issues);
            }
            if (rule.rule().annotations().getOrDefault("missing", "").isBlank()) {
                denials(rule, domains, issues);
            }
        }
        return issues;
    }

    /** To deny a result is to fire without one as well, unless the rule needs that finding beside it. */
    private static void denials(PlacedRule rule, Domains domains, List<Issue> issues) {
        for (Reading denied : rule.readings().all()) {
            boolean result = denied.atoms().stream().anyMatch(atom -> RESULTS.contains(atom.key()));
            if (!denied.isNeeded()
                    && result
                    && FindingWords.isFinding(denied.pattern().type())) {
                Values codes = codes(denied, domains);
                boolean needed = rule.readings().all().stream()
                        .filter(other -> other.isNeeded()
                                && other.pattern()
                                        .type()
                                        .equals(denied.pattern().type()))
                        .anyMatch(other -> codes(other, domains).within(codes));
                if (!needed) {
                    issues.add(denial(rule, denied));
                }
            }
        }
    }

    private static Values codes(Reading reading, Domains domains) {
        Values codes = Objects.requireNonNull(domains.of(reading, "code"));
        for (Atom atom : reading.atoms()) {
            codes = atom.key().equals("code") ? codes.and(atom.values()) : codes;
        }
        return codes;
    }

    private static Issue denial(PlacedRule rule, Reading denied) {
        return rule.issue(
                IssueCode.MISSING_GUARD,
                denied.pattern().place(),
                "this is also fulfilled when the finding was not recorded",
                "say in @missing( \"…\" ) what that is taken for, or need the finding too");
    }

    private static void check(PlacedRule rule, Reading reading, Domains domains, List<Issue> issues) {
        List<Atom> atoms = reading.atoms();
        for (Atom atom : atoms) {
            if (atom.key().startsWith("attribute( ") && isUnsaid(atom) && isOpen(atom, atoms)) {
                issues.add(attribute(rule, atom));
            } else if (matchesUnknown(atom, domains.of(reading, atom.key())) && isUnguarded(atom, atoms)) {
                issues.add(number(rule, atom));
            }
        }
    }

    /** Whether an empty text fulfils it without being named. */
    private static boolean isUnsaid(Atom atom) {
        return atom.values() instanceof Choice choice && choice.denied() && choice.contains("");
    }

    private static boolean isOpen(Atom atom, List<Atom> atoms) {
        return atoms.stream()
                .filter(other -> other.key().equals(atom.key()))
                .allMatch(other -> other.values() instanceof Choice choice && choice.contains(""));
    }

    private static Issue attribute(PlacedRule rule, Atom atom) {
        Expression at = atom.expression();
        String written = at instanceof Negation negation ? "!" + Written.of(negation.of()) : Written.of(at);
        return rule.issue(
                IssueCode.MISSING_GUARD,
                at.place(),
                written + " is also true when it was not recorded",
                "say which is meant: " + atom.key() + " in ( \"false\", \"\" ) or " + atom.key() + " == \"false\"");
    }

    /** Whether −1 stands for "not recorded" there, and fulfils it. */
    private static boolean matchesUnknown(Atom atom, @Nullable Values all) {
        boolean mayMiss = List.of("onsetDays", "weeks").contains(atom.key())
                && all instanceof Range range
                && Objects.equals(range.low(), UNKNOWN);
        return mayMiss && Range.between(UNKNOWN, UNKNOWN).within(atom.values());
    }

    /** Guarded by a condition that excludes −1, or meant for nothing but −1. */
    private static boolean isUnguarded(Atom atom, List<Atom> atoms) {
        boolean meant = atom.values() instanceof Range range
                && range.high() != null
                && range.inSteps(BigDecimal.ONE).within(Range.between(null, UNKNOWN));
        return !meant
                && atoms.stream()
                        .filter(other -> other.key().equals(atom.key()))
                        .allMatch(other -> Range.between(UNKNOWN, UNKNOWN).within(other.values()));
    }

    private static Issue number(PlacedRule rule, Atom atom) {
        return rule.issue(
                IssueCode.MISSING_GUARD,
                atom.expression().place(),
                atom.key() + " is -1 where it was not recorded, which fulfils this too",
                "add " + atom.key() + " >= 0");
    }
}
