package org.crosswise.sensitivity;

import java.util.List;
import java.util.function.Supplier;
import org.crosswise.assessment.Validated;
import org.crosswise.drl.RuleFile;
import org.crosswise.fact.Derived;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The analyses for one rule set. Safe for use by several threads. */
public final class Sensitivity {

    private final Vocabulary vocabulary;
    private final Supplier<List<RuleFile>> rules;
    private final Inference inference;
    private volatile @Nullable Bands bands;

    /**
     * For one rule set.
     *
     * @param rules the text of its rules; read when the first analysis is asked for
     */
    public Sensitivity(Vocabulary vocabulary, Supplier<List<RuleFile>> rules, Inference inference) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.inference = inference;
    }

    /**
     * What would change the answer.
     *
     * @param derived what was concluded: the tests that are asked for
     */
    public WouldChange wouldChange(Validated validated, List<Derived> derived) {
        Bands bands = bands();
        Answers answers = new Answers(validated, vocabulary, inference, bands);
        Alternatives alternatives = new Alternatives(vocabulary, bands);
        Changes changes = new Changes(validated.findings(), alternatives, answers);
        changes.tryAll();
        MissingResults missing = new MissingResults(validated.findings(), vocabulary, alternatives, answers);
        return new WouldChange(changes.patterns(), changes.muscles(), missing.reach(derived), !answers.spent());
    }

    /** How often each pattern stays within measurement error. */
    public Stability stability(Validated validated) {
        Answers answers = new Answers(validated, vocabulary, inference, bands());
        return new Draws(validated.findings(), vocabulary, answers).stability();
    }

    /** Two threads may both read the rules; the result is the same. */
    private Bands bands() {
        Bands known = bands;
        if (known == null) {
            known = Bands.of(rules.get());
            bands = known;
        }
        return known;
    }
}
