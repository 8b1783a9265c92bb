package org.crosswise.workshop;

import java.util.List;
import java.util.Map;
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
     * What the rules conclude of one assessment.
     *
     * @throws LimitExceededException when the rules do not come to an end
     */
    List<Derived> run(Facts facts);

    /**
     * What the rules of a follow-up conclude of two assessments.
     *
     * @throws LimitExceededException when the rules do not come to an end
     */
    List<Derived> followUp(List<FollowUp> pairs);

    /** Name, version and stages. */
    RuleSet set();

    /** The tables. */
    Vocabulary vocabulary();

    /** The rules by id. */
    Map<String, Rule> rules();

    /** Over all tables and rule files, as 64 hexadecimal digits. */
    String sha256();

    /** The engine. */
    static Reasoning byEngine(RuleBase base) {
        return new EngineReasoning(base);
    }
}
