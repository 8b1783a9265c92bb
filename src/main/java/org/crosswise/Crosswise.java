package org.crosswise;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.engine.LimitExceededException;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleSetException;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.Report;
import org.crosswise.report.Reporter;
import org.crosswise.sensitivity.Analyses;
import org.crosswise.sensitivity.Sensitivity;

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

    private Crosswise(RuleBase rules) {
        this.rules = rules;
        this.reporter = new Reporter(rules.vocabulary(), rules.ruleSet(), rules.rules(), rules.sha256());
        this.sensitivity = new Sensitivity(rules.vocabulary(), rules::texts, rules::answer);
    }

    /** With the rules that come with the library; no compiler runs. */
    public static Crosswise standard() {
        return new Crosswise(RuleBase.bundled());
    }

    /**
     * With the rules of a folder, compiled now. A folder is hostile until the gate has passed it: only rules of the small
     * language of {@code rules/README.md} are compiled. Takes seconds.
     *
     * @throws RuleSetException with every problem that was found, by file, line and column
     */
    public static Crosswise load(Path folder) {
        return new Crosswise(RuleBase.compile(folder));
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
        List<Derived> derived = rules.run(FactMaker.of(validated, rules.vocabulary()));
        return reporter.report(assessment, validated, derived, analyses(analyses, validated, derived));
    }

    private Analyses analyses(Set<Analysis> wanted, Validated validated, List<Derived> derived) {
        return new Analyses(
                wanted.contains(Analysis.WOULD_CHANGE) ? sensitivity.wouldChange(validated, derived) : null,
                wanted.contains(Analysis.STABILITY) ? sensitivity.stability(validated) : null);
    }

    /** The tables of the rule set: what may be entered, and what its codes mean. */
    public Vocabulary vocabulary() {
        return rules.vocabulary();
    }

    /** Name, version and stages of the rule set. */
    public RuleSet ruleSet() {
        return rules.ruleSet();
    }
}
