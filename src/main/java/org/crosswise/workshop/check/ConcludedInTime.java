package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Finding;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.Nearest;

/** What a rule reads of other rules is concluded by some rule, and early enough. */
final class ConcludedInTime implements Check {

    /** Given to the rules once the findings that contradict each other are gone. */
    private static final Set<String> GIVEN_LATER = Set.of("Target", "ArmTarget", "Technique");

    @Override
    public List<Issue> issues(RuleSource source) {
        List<PlacedRule> all = PlacedRule.in(source);
        List<Issue> issues = new ArrayList<>();
        for (PlacedRule rule : all) {
            List<PlacedRule> rules = all.stream().filter(rule::meets).toList();
            for (Reading reading : rule.readings().all()) {
                read(rule, reading, rules, source, issues);
            }
        }
        return issues;
    }

    private static void read(
            PlacedRule rule, Reading reading, List<PlacedRule> rules, RuleSource source, List<Issue> issues) {
        String type = reading.pattern().type();
        if (GIVEN_LATER.contains(type)) {
            givenLater(rule, reading, source, issues);
        } else if (isConclusionOnly(reading) || isDerivedOnly(reading, source)) {
            List<PlacedRule> makers = makers(reading, rules);
            if (makers.isEmpty() || !unmade(reading, rules).isEmpty()) {
                issues.add(neverConcluded(rule, reading, rules));
            } else if (reading.isNeeded() && makers.stream().allMatch(maker -> isLater(maker, rule, source))) {
                issues.add(later(rule, reading, makers.get(0).topic().stage().name()));
            }
        }
        if (reading.isClosed()) {
            makers(reading, rules).stream()
                    .filter(maker -> stage(maker, source) >= stage(rule, source))
                    .findFirst()
                    .ifPresent(maker -> issues.add(tooEarly(rule, reading, maker)));
        }
    }

    private static boolean isConclusionOnly(Reading reading) {
        Class<?> type = reading.type();
        return type != null && Conclusion.class.isAssignableFrom(type) && !Finding.class.isAssignableFrom(type);
    }

    /** A condition that nobody is asked for. */
    private static boolean isDerivedOnly(Reading reading, RuleSource source) {
        List<ConditionKind> kinds = reading.pattern().type().equals("Condition")
                ? new Domains(source.vocabulary()).conditions(reading.pattern())
                : List.of();
        return !kinds.isEmpty() && kinds.stream().noneMatch(ConditionKind::askable);
    }

    private static List<PlacedRule> makers(Reading reading, List<PlacedRule> rules) {
        return rules.stream().filter(rule -> rule.concluded().mayMatch(reading)).toList();
    }

    /** The words that the pattern names and no rule concludes. */
    private static List<String> unmade(Reading reading, List<PlacedRule> rules) {
        List<String> unmade = new ArrayList<>();
        for (Atom atom : reading.atoms()) {
            if (List.of("code", "name").contains(atom.key())
                    && atom.values() instanceof Choice choice
                    && !choice.denied()) {
                choice.words().stream()
                        .filter(word -> isUnmade(reading, atom.key(), word, rules))
                        .sorted()
                        .forEach(unmade::add);
            }
        }
        return unmade;
    }

    private static boolean isUnmade(Reading reading, String key, String word, List<PlacedRule> rules) {
        return rules.stream()
                .map(PlacedRule::concluded)
                .filter(concluded -> concluded.type().equals(reading.pattern().type()))
                .noneMatch(concluded ->
                        concluded.words().getOrDefault(key, Set.of(word)).contains(word));
    }

    private static Issue neverConcluded(PlacedRule rule, Reading reading, List<PlacedRule> rules) {
        String type = reading.pattern().type();
        List<String> unmade = unmade(reading, rules);
        Set<String> known = new TreeSet<>();
        for (PlacedRule maker : rules) {
            if (maker.concluded().type().equals(type)) {
                maker.concluded().words().values().forEach(known::addAll);
            }
        }
        String what = unmade.isEmpty() ? type : type + " \"" + unmade.get(0) + "\"";
        return rule.issue(
                IssueCode.NEVER_CONCLUDED,
                reading.pattern().place(),
                "no rule concludes " + (unmade.isEmpty() ? "a matching " : "") + what,
                unmade.isEmpty()
                        ? ""
                        : Nearest.to(unmade.get(0), known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse(""));
    }

    private static void givenLater(PlacedRule rule, Reading reading, RuleSource source, List<Issue> issues) {
        List<String> stages =
                source.set().allStages().stream().map(stage -> stage.name()).toList();
        int from = stages.indexOf(source.set().contestedUntil()) + 1;
        if (stage(rule, source) < from && from < stages.size()) {
            issues.add(later(rule, reading, stages.get(from)));
        }
    }

    private static Issue later(PlacedRule rule, Reading reading, String stage) {
        return rule.issue(
                IssueCode.CONCLUDED_LATER,
                reading.pattern().place(),
                reading.pattern().type() + " is there from the stage " + stage + " on, and this rule runs before",
                "move the rule to that stage or a later one");
    }

    private static Issue tooEarly(PlacedRule rule, Reading reading, PlacedRule maker) {
        return rule.issue(
                IssueCode.DENIED_TOO_EARLY,
                reading.pattern().place(),
                "this denies or counts what " + maker.rule().id() + " concludes in the stage "
                        + maker.topic().stage().name(),
                "move the rule to a later stage");
    }

    private static boolean isLater(PlacedRule maker, PlacedRule rule, RuleSource source) {
        return stage(maker, source) > stage(rule, source);
    }

    private static int stage(PlacedRule rule, RuleSource source) {
        return source.set().allStages().indexOf(rule.topic().stage());
    }
}
