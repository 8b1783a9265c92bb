package org.crosswise.workshop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Number;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.FindingKind;

/**
 * What {@code @threshold} says of a number is what the conditions ask of it: the same direction, and the finding's unit.
 * Only what is plain is told: a number that the rule compares in one place, and that stands in one place of the sentence.
 */
final class TrueThresholds implements Check {

    private static final Pattern TOLD = Pattern.compile("(?:(<=|>=|<|>) *)?(-?[0-9]+(?:\\.[0-9]+)?) *([A-Za-z/]*)");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("deg", "deg"),
            Map.entry("a", "a"),
            Map.entry("wk", "wk"),
            Map.entry("d", "d"),
            Map.entry("days", "d"),
            Map.entry("h", "h"),
            Map.entry("min", "min"),
            Map.entry("s", "s"),
            Map.entry("h/d", "h/d"),
            Map.entry("m", "m"),
            Map.entry("cm", "cm"),
            Map.entry("mm", "mm"),
            Map.entry("mmHg", "mm[Hg]"));

    private record Told(String operator, BigDecimal number, String unit) {}

    @Override
    public List<Issue> issues(RuleSource source) {
        FindingWords findings = new FindingWords(source.vocabulary());
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : PlacedRule.in(source)) {
            List<Told> told = told(rule.rule().annotations().getOrDefault("threshold", ""));
            for (Reading reading : rule.readings().all()) {
                for (Atom atom : reading.atoms()) {
                    if (isPlain(reading, atom, rule)) {
                        compare(rule, reading, (Binary) atom.expression(), told, findings, issues);
                    }
                }
            }
        }
        return issues;
    }

    private static List<Told> told(String threshold) {
        List<Told> told = new ArrayList<>();
        Matcher numbers = TOLD.matcher(threshold);
        while (numbers.find()) {
            String operator = numbers.group(1) == null ? "" : numbers.group(1);
            told.add(new Told(operator, new BigDecimal(numbers.group(2)), UNITS.getOrDefault(numbers.group(3), "")));
        }
        return told;
    }

    /** A measured value that must be there, compared with a number that the rule names nowhere else. */
    private static boolean isPlain(Reading reading, Atom atom, PlacedRule rule) {
        return reading.isNeeded()
                && reading.pattern().type().equals("Measured")
                && atom.key().equals("value")
                && atom.expression() instanceof Binary binary
                && binary.right() instanceof Number number
                && rule.readings().all().stream()
                                .flatMap(each -> each.pattern().constraints().stream())
                                .mapToLong(each -> count(each.expression(), number))
                                .sum()
                        == 1;
    }

    private static long count(Expression expression, Number wanted) {
        boolean same = expression instanceof Number number && same(number, wanted);
        return (same ? 1 : 0)
                + expression.parts().stream()
                        .mapToLong(part -> count(part, wanted))
                        .sum();
    }

    private static boolean same(Number one, Number other) {
        return new BigDecimal(one.value()).compareTo(new BigDecimal(other.value())) == 0;
    }

    private static void compare(
            PlacedRule rule,
            Reading reading,
            Binary binary,
            List<Told> all,
            FindingWords findings,
            List<Issue> issues) {
        BigDecimal number = new BigDecimal(((Number) binary.right()).value());
        List<Told> told = all.stream()
                .filter(each -> each.number().compareTo(number) == 0)
                .toList();
        if (told.size() != 1) {
            return;
        }
        Told only = told.get(0);
        if (!only.operator().isEmpty() && !only.operator().equals(binary.operator())) {
            issues.add(wrong(
                    rule,
                    binary,
                    "@threshold says " + only.operator() + " " + number + ", and the condition is " + binary.operator()
                            + " " + number));
        }
        TreeSet<String> units = findings.kinds(reading.pattern()).stream()
                .map(FindingKind::unit)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!only.unit().isEmpty() && units.size() == 1 && !units.contains(only.unit())) {
            String unit = units.first().isEmpty() ? "no unit" : "the unit " + units.first();
            issues.add(wrong(
                    rule, binary, "@threshold says " + number + " " + only.unit() + ", and the finding has " + unit));
        }
    }

    private static Issue wrong(PlacedRule rule, Binary binary, String message) {
        return rule.issue(
                IssueCode.WRONG_THRESHOLD, binary.place(), message, "let both say the same: a reader sees @threshold");
    }
}
