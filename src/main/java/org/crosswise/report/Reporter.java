package org.crosswise.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validated;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Interval;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.sensitivity.Analyses;

/** Turns what the rules concluded into a report. Immutable, safe for use by several threads. */
public final class Reporter {

    private static final String CUT_SHORT = "CHANGES_CUT_SHORT";

    private final RuleSetStamp stamp;
    private final Map<String, Rule> rules;
    private final Labels labels;
    private final Phrases phrases;
    private final Scope scope;

    /**
     * A reporter for one rule set.
     *
     * @param vocabulary its tables
     * @param ruleSet its name and version
     * @param rules its rules by id
     * @param ruleSetSha256 of its rules and tables
     */
    public Reporter(Vocabulary vocabulary, RuleSet ruleSet, Map<String, Rule> rules, String ruleSetSha256) {
        this.stamp = new RuleSetStamp(ruleSet.name(), ruleSet.version(), ruleSetSha256);
        this.rules = Map.copyOf(rules);
        this.labels = new Labels(vocabulary);
        this.phrases = new Phrases(vocabulary);
        this.scope = new Scope(vocabulary);
    }

    /**
     * Reports on one assessment.
     *
     * @param derived every firing of a rule that concluded something, in any order
     * @param analyses what was computed beyond them
     * @throws IllegalStateException when the rules concluded no safety level or no gate: there is no advice then
     */
    public Report report(Assessment assessment, Validated validated, List<Derived> derived, Analyses analyses) {
        Conclusions conclusions = new Conclusions(derived);
        Reasons reasons = new Reasons(conclusions, rules, phrases, labels, validated.assessedOn());
        Safety safety =
                new SafetyLines(conclusions, labels).safety(new AlertLines(conclusions, reasons, labels).lines());
        Entered entered = new Entered(validated, phrases);
        WouldChangeLines changes = new WouldChangeLines(analyses, phrases, labels);
        Notes notes = new Notes(conclusions, rules, labels, new Unassessed(entered, labels));
        List<NoticeLine> notices =
                notes.notices(validated.remarks(), changes.isCutShort() ? List.of(CUT_SHORT) : List.of());
        Advice advice = safety.withheld()
                ? Advice.onlyReferral(conclusions, reasons, labels, entered, rules, notes.flags(), changes, safety)
                : Advice.full(conclusions, reasons, labels, entered, rules, notes.flags(), changes);
        return new Report(
                stamp,
                assessment.sha256(),
                Objects.requireNonNullElse(assessment.label(), ""),
                validated.assessedOn(),
                safety,
                advice.patterns(),
                advice.muscles(),
                advice.explanations(),
                advice.recommendations(),
                advice.withheld(),
                advice.askFor(),
                notes.invalid(validated),
                advice.flags(),
                notices,
                new ContestedLines(conclusions, reasons, labels).lines(),
                entered.words(),
                OverdueReview.among(derived, rules, validated.assessedOn()),
                scope.about(validated.assessedOn(), safety),
                null);
    }

    /**
     * Reports what changed since an earlier assessment.
     *
     * @param before report on the earlier assessment
     * @param today report on today's assessment
     * @param days the days of the two
     * @param derived what the rules of a follow-up concluded, in any order; nothing when today's level stops everything
     */
    public Comparison comparison(Report before, Report today, Interval days, List<Derived> derived) {
        Conclusions conclusions = new Conclusions(derived);
        Reasons reasons = new Reasons(conclusions, rules, phrases, labels, today.assessedOn());
        ComparisonLines lines = new ComparisonLines(conclusions, reasons, labels, phrases);
        return new Comparison(
                before.assessedOn(),
                (int) days.getDays(),
                before.inputSha256(),
                before.safety().level(),
                today.safety().level(),
                lines.next(),
                lines.measures(),
                lines.turns("STATE"),
                lines.turns("PATTERN"),
                lines.notices(),
                OverdueReview.among(derived, rules, today.assessedOn()));
    }
}
