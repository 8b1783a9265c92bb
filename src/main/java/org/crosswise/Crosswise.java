package org.crosswise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.comparison.Occasion;
import org.crosswise.comparison.SideBySide;
import org.crosswise.comparison.WrongOrderException;
import org.crosswise.engine.Issue;
import org.crosswise.engine.LimitExceededException;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.fact.Interval;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.release.Acceptance;
import org.crosswise.release.Release;
import org.crosswise.report.Report;
import org.crosswise.report.Reporter;
import org.crosswise.sensitivity.Analyses;
import org.crosswise.sensitivity.Sensitivity;
import org.crosswise.workshop.check.RuleCheck;

/**
 * Assesses findings by a rule set: load once, assess as often as you like, from as many threads as you like.
 *
 * <pre>{@code
 * Crosswise crosswise = Crosswise.standard();
 * Report report = crosswise.assess(Assessment.read(Path.of("client.json")));
 * System.out.println(report.toText());
 * }</pre>
 *
 * <p>Loading takes about a second, an assessment about a millisecond once warm (docs/PERFORMANCE.md). Nothing is kept of an
 * assessment, nothing of it is logged, and neither clock, network nor file system is asked while assessing. It supports a
 * qualified person's decision; it does not diagnose.
 */
public final class Crosswise {

    private final RuleBase rules;
    private final Reporter reporter;
    private final Sensitivity sensitivity;
    private final TrialCount trials;

    private Crosswise(RuleBase rules) {
        this.rules = rules;
        this.reporter = new Reporter(rules.vocabulary(), rules.ruleSet(), rules.rules(), rules.sha256());
        this.sensitivity = new Sensitivity(rules.vocabulary(), rules::texts, rules::answer);
        this.trials = new TrialCount(rules.onTrial());
    }

    /** With the rules that come with the library; no compiler runs. */
    public static Crosswise standard() {
        return new Crosswise(RuleBase.bundled());
    }

    /**
     * With the rules of a folder or of a bundle that is not signed, compiled now. They are hostile until the gate has passed
     * them: only rules of the small language of {@code rules/README.md}, and without errors in their text, are compiled. Takes
     * seconds.
     *
     * @throws RuleSetException with every problem that was found, by file, line and column
     */
    public static Crosswise load(Path folderOrBundle) {
        return load(folderOrBundle, Acceptance.ANY);
    }

    /**
     * Like {@link #load(Path)}, when they are accepted: signed by a trusted key, and not too old.
     *
     * @throws RuleSetException with every problem that was found, by file, line and column
     */
    public static Crosswise load(Path folderOrBundle, Acceptance acceptance) {
        RuleFiles files = Release.open(folderOrBundle, acceptance);
        List<Issue> issues = RuleCheck.ofText(files, LocalDate.MIN);
        if (RuleCheck.refuses(issues)) {
            throw new RuleSetException(issues);
        }
        return of(RuleBase.compile(files));
    }

    /** With rules that are ready to run, as the workshop makes them. */
    public static Crosswise of(RuleBase rules) {
        return new Crosswise(rules);
    }

    /**
     * Assesses, with every {@link Analysis}.
     *
     * @return the report; never null, never half of one
     * @throws LimitExceededException when the rules do not come to an end
     */
    public Report assess(Assessment assessment) {
        return assess(assessment, EnumSet.allOf(Analysis.class));
    }

    /**
     * Assesses, with the analyses that are wanted: {@code Set.of()} is the quickest answer.
     *
     * @return the report; never null, never half of one
     * @throws LimitExceededException when the rules do not come to an end
     */
    public Report assess(Assessment assessment, Set<Analysis> analyses) {
        Validated validated = Validation.of(assessment, rules.vocabulary());
        Facts facts = FactMaker.of(validated, rules.vocabulary());
        List<Derived> derived = rules.run(facts);
        trials.count(() -> rules.trial(facts));
        return reporter.report(assessment, validated, derived, analyses(analyses, validated, derived));
    }

    private Analyses analyses(Set<Analysis> wanted, Validated validated, List<Derived> derived) {
        return new Analyses(
                wanted.contains(Analysis.WOULD_CHANGE) ? sensitivity.wouldChange(validated, derived) : null,
                wanted.contains(Analysis.STABILITY) ? sensitivity.stability(validated) : null);
    }

    /**
     * Assesses, with every {@link Analysis}, and compares with an earlier assessment of the same person; see
     * {@link Report#comparison()}.
     *
     * @throws WrongOrderException when the earlier assessment is of a later day
     * @throws IllegalStateException when the rule set has no rules for a follow-up
     * @throws LimitExceededException when the rules do not come to an end
     */
    public Report compare(Assessment before, Assessment today) {
        return compare(before, today, EnumSet.allOf(Analysis.class));
    }

    /** Like {@link #compare(Assessment, Assessment)}, with the analyses of today's assessment that are wanted. */
    public Report compare(Assessment before, Assessment today, Set<Analysis> analyses) {
        Interval days = SideBySide.interval(before.assessedOn(), today.assessedOn());
        refuseWithoutFollowUp();
        Report earlier = assess(before, Set.of());
        Report report = assess(today, analyses);
        List<Derived> changes = report.safety().withheld()
                ? List.of()
                : followUp(SideBySide.facts(occasion(before, earlier), occasion(today, report), vocabulary()));
        return report.comparedWith(reporter.comparison(earlier, report, days, changes));
    }

    private List<Derived> followUp(List<FollowUp> facts) {
        List<Derived> changes = rules.followUp(facts);
        trials.count(() -> rules.followUpTrial(facts));
        return changes;
    }

    /** A comparison without rules would read as if nothing had changed. */
    private void refuseWithoutFollowUp() {
        if (ruleSet().followUp().isEmpty()) {
            throw new IllegalStateException(
                    "the rule set " + ruleSet().name() + " has no stages under followUp: it cannot compare");
        }
    }

    private Occasion occasion(Assessment assessment, Report report) {
        return new Occasion(assessment, Validation.of(assessment, vocabulary()), report);
    }

    /** The tables of the rule set: what may be entered, and what its codes mean. */
    public Vocabulary vocabulary() {
        return rules.vocabulary();
    }

    /** What the rules on trial would have said so far; nothing of it is in a report. */
    public Trials trials() {
        return trials.now();
    }

    /** Name, version and stages of the rule set. */
    public RuleSet ruleSet() {
        return rules.ruleSet();
    }
}
