package org.crosswise.workshop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.comparison.Occasion;
import org.crosswise.comparison.SideBySide;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.report.Reporter;
import org.crosswise.sensitivity.Analyses;

/**
 * What a topic's rules concluded of a case.
 *
 * @param expectation the case, without what it expects of rules that do not run
 * @param concluded the words of the conclusions by rule id, sorted
 * @param invalid the findings of the case that are not valid, in words
 */
public record CaseRun(Case expectation, Map<String, List<String>> concluded, List<String> invalid) {

    /** Runs the whole rule set over the case and keeps what the case's topic concluded. */
    public static CaseRun of(Case expectation, RuleBase rules) {
        Validated today = validated(assessment(expectation, expectation.document()), rules);
        Map<String, List<String>> concluded = new TreeMap<>();
        for (Derived derived : derived(expectation, today, rules)) {
            if (derived.rule().startsWith(expectation.topic() + "/")) {
                concluded
                        .computeIfAbsent(derived.rule(), rule -> new ArrayList<>())
                        .add(derived.conclusion().told());
            }
        }
        concluded.values().forEach(words -> words.sort(null));
        return new CaseRun(
                expectation.without(rules.asleep()),
                concluded,
                today.invalid().stream().map(Object::toString).toList());
    }

    private static List<Derived> derived(Case expectation, Validated today, RuleBase rules) {
        String before = expectation.before();
        if (before == null) {
            Facts facts = FactMaker.of(today, rules.vocabulary());
            return both(rules.run(facts), rules.trial(facts));
        }
        List<FollowUp> facts = SideBySide.facts(
                occasion(assessment(expectation, before), rules),
                occasion(assessment(expectation, expectation.document()), rules),
                rules.vocabulary());
        return both(rules.followUp(facts), rules.followUpTrial(facts));
    }

    /** A rule on trial has cases too, and is run for them as if it were active. */
    private static List<Derived> both(List<Derived> active, List<Derived> trial) {
        return Stream.concat(active.stream(), trial.stream()).toList();
    }

    private static Occasion occasion(Assessment assessment, RuleBase rules) {
        Validated validated = validated(assessment, rules);
        Reporter reporter = new Reporter(rules.vocabulary(), rules.ruleSet(), rules.rules(), rules.sha256());
        return new Occasion(
                assessment,
                validated,
                reporter.report(assessment, validated, derived(validated, rules), Analyses.NONE));
    }

    private static Validated validated(Assessment assessment, RuleBase rules) {
        return Validation.of(assessment, rules.vocabulary());
    }

    private static List<Derived> derived(Validated validated, RuleBase rules) {
        return rules.run(FactMaker.of(validated, rules.vocabulary()));
    }

    private static Assessment assessment(Case expectation, String document) {
        return Assessment.parse(expectation.name(), document.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the rules concluded exactly what the case expects. */
    public boolean passes() {
        return expectation.expected().equals(concluded);
    }

    /** Rule by rule, what was expected and what was concluded; empty when the case passes. */
    public String difference() {
        StringBuilder text = new StringBuilder();
        TreeSet<String> rules = new TreeSet<>(expectation.expected().keySet());
        rules.addAll(concluded.keySet());
        for (String rule : rules) {
            List<String> wanted = expectation.expected().getOrDefault(rule, List.of());
            List<String> got = concluded.getOrDefault(rule, List.of());
            if (!wanted.equals(got)) {
                text.append("\n    ")
                        .append(rule)
                        .append(": expected ")
                        .append(wanted)
                        .append(", concluded ")
                        .append(got);
            }
        }
        if (!text.isEmpty() && !invalid.isEmpty()) {
            text.append("\n    invalid findings in the case: ").append(invalid);
        }
        return text.toString();
    }
}
