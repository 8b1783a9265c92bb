package org.crosswise.workshop.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.crosswise.workshop.CaseFacts;
import org.crosswise.workshop.CaseRun;
import org.crosswise.workshop.evaluation.WhyNot;

/**
 * Rule by rule, what a case expects and what was concluded, and why.
 *
 * @param whyNot explains
 */
record Mismatches(WhyNot whyNot) {

    private static final String INDENT = "  ";

    /** Lines of text; none when the rules concluded exactly what is expected. */
    List<String> of(CaseRun compared, CaseFacts run) {
        TreeSet<String> rules = new TreeSet<>(compared.expectation().expected().keySet());
        rules.addAll(compared.concluded().keySet());
        List<String> lines = new ArrayList<>();
        for (String rule : rules) {
            List<String> expected = compared.expectation().expected().getOrDefault(rule, List.of());
            List<String> concluded = compared.concluded().getOrDefault(rule, List.of());
            if (!expected.equals(concluded)) {
                lines.addAll(of(rule, expected, concluded, run));
            }
        }
        if (!compared.unmeant().isEmpty()) {
            lines.add(compared.unmeant());
        }
        if (!lines.isEmpty() && !compared.invalid().isEmpty()) {
            lines.add("Findings of the case that are not valid and were not used:");
            compared.invalid().forEach(each -> lines.add(INDENT + each));
        }
        return lines;
    }

    private List<String> of(String rule, List<String> expected, List<String> concluded, CaseFacts run) {
        List<String> lines = new ArrayList<>();
        lines.add(rule);
        lines.add(INDENT + "expected:  " + words(expected));
        lines.add(INDENT + "concluded: " + words(concluded));
        lines.addAll(explained("why not ", without(expected, concluded), each -> whyNot.silent(rule, each, run)));
        lines.addAll(explained("why ", without(concluded, expected), each -> whyNot.fired(rule, each, run)));
        return lines;
    }

    /** What has the same explanation is told together. */
    private static List<String> explained(
            String question, List<String> conclusions, Function<String, List<String>> explanation) {
        Map<List<String>, List<String>> together = new LinkedHashMap<>();
        conclusions.forEach(each -> together.computeIfAbsent(explanation.apply(each), lines -> new ArrayList<>())
                .add(each));
        List<String> told = new ArrayList<>();
        together.forEach((lines, same) -> {
            told.add(INDENT + question + String.join("; ", same) + "?");
            lines.forEach(line -> told.add(INDENT.repeat(2) + line));
        });
        return told;
    }

    private static String words(List<String> conclusions) {
        return conclusions.isEmpty() ? "nothing" : String.join("; ", conclusions);
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest.stream().distinct().toList();
    }
}
