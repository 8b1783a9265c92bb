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

/** Turns what the rules concluded into a report. Immutable, safe for use by several threads. */
public final class Reporter {

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
     * @throws IllegalStateException when the rules concluded no safety level or no gate: there is no advice then
     */
    public Report report(Assessment assessment, Validated validated, List<Derived> derived) {
        Conclusions conclusions = new Conclusions(derived);
        Reasons reasons = new Reasons(conclusions, rules, phrases, labels);
        Safety safety =
                new SafetyLines(conclusions, labels).safety(new AlertLines(conclusions, reasons, labels).lines());
        Entered entered = new Entered(validated, phrases);
        Notes notes = new Notes(conclusions, rules, labels);
        List<String> notices = notes.notices(validated.remarks());
        Advice advice = safety.withheld()
                ? Advice.onlyReferral(conclusions, reasons, labels, entered, rules, notes.flags(), safety)
                : Advice.full(conclusions, reasons, labels, entered, rules, notes.flags());
        return new Report(
                stamp,
                assessment.sha256(),
                Objects.requireNonNullElse(assessment.label(), ""),
                validated.assessedOn(),
                safety,
                advice.patterns(),
                advice.muscles(),
                advice.recommendations(),
                advice.withheld(),
                advice.askFor(),
                notes.invalid(validated),
                advice.flags(),
                notices,
                entered.words(),
                scope.lines(validated.assessedOn(), notices),
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
        Reasons reasons = new Reasons(conclusions, rules, phrases, labels);
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
                new Notes(conclusions, rules, labels).notices(List.of()));
    }
}
