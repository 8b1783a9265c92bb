package org.crosswise.workshop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Invalid;
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
 * What a case gives the rules, and what they concluded of it.
 *
 * @param facts of the one assessment; none in a case of a follow-up
 * @param pairs of the two assessments; none unless the case is of a follow-up
 * @param derived every conclusion of every topic; of rules on trial what they would conclude if they were active
 * @param invalid the findings of the case that are not valid
 * @param asleep ids of rules that do not run: drafts, and retired ones
 */
public record CaseFacts(
        Facts facts, List<FollowUp> pairs, List<Derived> derived, List<Invalid> invalid, Set<String> asleep) {

    private static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

    public CaseFacts {
        pairs = List.copyOf(pairs);
        derived = List.copyOf(derived);
        invalid = List.copyOf(invalid);
        asleep = Set.copyOf(asleep);
    }

    /** Runs the whole rule set over a case, in the engine. */
    public static CaseFacts of(Case given, RuleBase rules) {
        return of(given, Reasoning.byEngine(rules));
    }

    /**
     * Runs the whole rule set over a case.
     *
     * @throws IllegalArgumentException when a topic of a follow-up is given one document, or another topic two
     */
    public static CaseFacts of(Case given, Reasoning rules) {
        requireFitting(given, rules);
        Assessment today = assessment(given, given.document());
        Validated validated = validated(today, rules);
        List<Invalid> invalid = validated.invalid();
        String before = given.before();
        if (before == null) {
            Facts facts = FactMaker.of(validated, rules.vocabulary());
            return new CaseFacts(facts, List.of(), both(rules.run(facts), rules.trial(facts)), invalid, rules.asleep());
        }
        List<FollowUp> pairs = SideBySide.facts(
                occasion(assessment(given, before), rules), occasion(today, rules), rules.vocabulary());
        return new CaseFacts(
                NONE, pairs, both(rules.followUp(pairs), rules.followUpTrial(pairs)), invalid, rules.asleep());
    }

    /** Rules that are never asked conclude nothing: such a case would hold for ever. */
    private static void requireFitting(Case given, Reasoning rules) {
        boolean followUp =
                rules.set().followUp().stream().anyMatch(stage -> stage.topics().contains(given.topic()));
        if (followUp != (given.before() != null)) {
            throw new IllegalArgumentException("the case \"" + given.name() + "\": the topic " + given.topic()
                    + (followUp
                            ? " is of a follow-up and needs an earlier assessment under \"before\""
                            : " is of one assessment and takes no \"before\""));
        }
    }

    /** A rule on trial has cases too, and is run for them as if it were active. */
    private static List<Derived> both(List<Derived> active, List<Derived> trial) {
        return Stream.concat(active.stream(), trial.stream()).toList();
    }

    private static Occasion occasion(Assessment assessment, Reasoning rules) {
        Validated validated = validated(assessment, rules);
        List<Derived> derived = rules.run(FactMaker.of(validated, rules.vocabulary()));
        Reporter reporter = new Reporter(rules.vocabulary(), rules.set(), rules.rules(), rules.sha256());
        return new Occasion(assessment, validated, reporter.report(assessment, validated, derived, Analyses.NONE));
    }

    private static Validated validated(Assessment assessment, Reasoning rules) {
        return Validation.of(assessment, rules.vocabulary());
    }

    private static Assessment assessment(Case given, String document) {
        return Assessment.parse(given.name(), document.getBytes(StandardCharsets.UTF_8));
    }
}
