package org.crosswise.workshop.diff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.comparison.Occasion;
import org.crosswise.comparison.SideBySide;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.report.RecommendationLine;
import org.crosswise.report.Report;
import org.crosswise.report.Reporter;
import org.crosswise.sensitivity.Analyses;

/** A rule set that is asked for answers, without analyses. */
final class Asked {

    private static final Set<String> TREATMENTS = Set.of("RELEASE", "LENGTHEN", "ACTIVATE", "STRENGTHEN");

    private final RuleBase rules;
    private final Reporter reporter;

    Asked(RuleBase rules) {
        this.rules = rules;
        this.reporter = new Reporter(rules.vocabulary(), rules.ruleSet(), rules.rules(), rules.sha256());
    }

    /** What the set makes of a document; only a client gets a report. */
    Answer answer(Input input) {
        if (!input.isClient()) {
            return conclusions(input);
        }
        Assessment assessment = assessment(input, input.document());
        Validated validated = validated(assessment);
        List<Derived> derived = derived(validated);
        Report report = reporter.report(assessment, validated, derived, Analyses.NONE);
        return new Answer(Said.of(report, rules.vocabulary()), treatments(report), concluded(derived));
    }

    /** What the rules conclude of a document; no report is made. */
    Answer conclusions(Input input) {
        Assessment today = assessment(input, input.document());
        String before = input.before();
        List<Derived> derived = before == null
                ? derived(validated(today))
                : rules.followUp(
                        SideBySide.facts(occasion(assessment(input, before)), occasion(today), rules.vocabulary()));
        return new Answer(Map.of(), List.of(), concluded(derived));
    }

    /** Ids of the rules on trial. */
    Set<String> onTrial() {
        return rules.onTrial();
    }

    /** What the rules on trial would conclude of a document if they were active, as its cases expect it. */
    Answer conclusionsOnTrial(Input input) {
        Assessment today = assessment(input, input.document());
        String before = input.before();
        List<Derived> derived = before == null
                ? rules.trial(FactMaker.of(validated(today), rules.vocabulary()))
                : rules.followUpTrial(
                        SideBySide.facts(occasion(assessment(input, before)), occasion(today), rules.vocabulary()));
        return new Answer(Map.of(), List.of(), concluded(derived));
    }

    private Occasion occasion(Assessment assessment) {
        Validated validated = validated(assessment);
        return new Occasion(
                assessment, validated, reporter.report(assessment, validated, derived(validated), Analyses.NONE));
    }

    private static Assessment assessment(Input input, String document) {
        return Assessment.parse(input.told(), document.getBytes(StandardCharsets.UTF_8));
    }

    private Validated validated(Assessment assessment) {
        return Validation.of(assessment, rules.vocabulary());
    }

    private List<Derived> derived(Validated validated) {
        return rules.run(FactMaker.of(validated, rules.vocabulary()));
    }

    private static List<Concluded> concluded(List<Derived> derived) {
        return derived.stream().map(Concluded::of).sorted().toList();
    }

    private static List<String> treatments(Report report) {
        return report.recommendations().stream()
                .filter(line -> TREATMENTS.contains(line.kind()))
                .map(Asked::told)
                .distinct()
                .toList();
    }

    private static String told(RecommendationLine line) {
        return line.side() == Side.NONE ? line.code() : line.code() + " " + line.side();
    }
}
