package org.crosswise.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosswise.assessment.Invalid;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Derived;

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
        return of(expectation, CaseFacts.of(expectation, rules));
    }

    /** Keeps what the case's topic concluded in a run. */
    public static CaseRun of(Case expectation, CaseFacts run) {
        Map<String, List<String>> concluded = new TreeMap<>();
        for (Derived derived : run.derived()) {
            if (derived.rule().startsWith(expectation.topic() + "/")) {
                concluded
                        .computeIfAbsent(derived.rule(), rule -> new ArrayList<>())
                        .add(derived.conclusion().told());
            }
        }
        concluded.values().forEach(words -> words.sort(null));
        return new CaseRun(
                expectation.without(run.asleep()),
                concluded,
                run.invalid().stream().map(Invalid::told).toList());
    }

    /** Whether the rules concluded exactly what the case expects, and its findings are as valid as it says. */
    public boolean passes() {
        return expectation.expected().equals(concluded) && isAsInvalidAsMeant();
    }

    /** A finding that is not used proves nothing: who means it says so. */
    private boolean isAsInvalidAsMeant() {
        return expectation.invalid() == invalid.size();
    }

    /** The findings that are not valid, when there are more or fewer than meant; empty otherwise. */
    public String unmeant() {
        return isAsInvalidAsMeant()
                ? ""
                : "findings that are not valid: expected " + expectation.invalid()
                        + " (\"invalid\" of the case), found " + invalid.size();
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
        if (!isAsInvalidAsMeant()) {
            text.append("\n    ").append(unmeant());
        }
        if (!text.isEmpty() && !invalid.isEmpty()) {
            text.append("\n    invalid findings in the case: ").append(String.join("; ", invalid));
        }
        return text.toString();
    }
}
