package org.crosswise.workshop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.engine.LimitExceededException;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;

/** A rule set that can be run over cases: by the engine, whose word counts, or worked through by hand without compiling it. */
public interface Reasoning {

    /**
     * What the active rules conclude of one assessment.
     *
     * @throws LimitExceededException when the rules do not come to an end
     */
    List<Derived> run(Facts facts);

    /**
     * What the active rules of a follow-up conclude of two assessments.
     *
     * @throws LimitExceededException when the rules do not come to an end
     */
    List<Derived> followUp(List<FollowUp> pairs);

    /** What the rules on trial would conclude of one assessment if they were active: their conclusions alone. */
    List<Derived> trial(Facts facts);

    /** Like {@link #trial}, of a follow-up. */
    List<Derived> followUpTrial(List<FollowUp> pairs);

    /** Ids of drafts and of retired rules, which do not run. */
    Set<String> asleep();

    /** Name, version and stages. */
    RuleSet set();

    /** The tables. */
    Vocabulary vocabulary();

    /** The active rules by id. */
    Map<String, Rule> rules();

    /** Over all tables and rule files, as 64 hexadecimal digits. */
    String sha256();

    /** The engine. */
    static Reasoning byEngine(RuleBase base) {
        return new EngineReasoning(base);
    }
}
