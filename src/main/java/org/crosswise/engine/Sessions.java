package org.crosswise.engine;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Facts;
import org.crosswise.fact.FollowUp;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Runs the rules stage after stage, each assessment in a session of its own, opened and closed inside one call.
 *
 * <p>A pooled session that is always disposed is the fastest way that gives right answers; see docs/PERFORMANCE.md.
 */
final class Sessions {

    /** No assessment of any size needs as many firings in one stage; more is a rule that feeds itself. */
    static final int FIRING_LIMIT = 100_000;

    private static final int POOL_SIZE = 2;

    private final KieSessionsPool pool;
    private final RuleSet set;
    private final Vocabulary vocabulary;
    private final int limit;

    Sessions(KieBase base, RuleSet set, Vocabulary vocabulary) {
        this(base, set, vocabulary, FIRING_LIMIT);
    }

    Sessions(KieBase base, RuleSet set, Vocabulary vocabulary, int limit) {
        this.pool = base.newKieSessionsPool(POOL_SIZE);
        this.set = set;
        this.vocabulary = vocabulary;
        this.limit = limit;
    }

    /** Runs every stage. */
    List<Derived> run(Facts facts) {
        return run(facts, "");
    }

    /** Runs the stages as far as one of them; all of them when none has that name. */
    List<Derived> run(Facts facts, String lastStage) {
        KieSession session = pool.newKieSession();
        try {
            Trace trace = new Trace();
            session.addEventListener(trace.matches());
            session.addEventListener(trace.insertions());
            return run(session, trace, facts, lastStage);
        } finally {
            session.dispose();
        }
    }

    /** Runs the stages of a follow-up over what two assessments hold. */
    List<Derived> followUp(List<FollowUp> facts) {
        KieSession session = pool.newKieSession();
        try {
            Trace trace = new Trace();
            session.addEventListener(trace.matches());
            session.addEventListener(trace.insertions());
            facts.forEach(session::insert);
            set.followUp().forEach(stage -> fire(session, stage.name()));
            return trace.derived();
        } finally {
            session.dispose();
        }
    }

    private List<Derived> run(KieSession session, Trace trace, Facts facts, String lastStage) {
        List<FactHandle> contested = new ArrayList<>();
        facts.findings().forEach(session::insert);
        facts.contested().forEach(finding -> contested.add(session.insert(finding)));
        session.insert(vocabulary);
        for (RuleSet.Stage stage : set.stages()) {
            fire(session, stage.name());
            if (trace.isStopped() || stage.name().equals(lastStage)) {
                break;
            }
            if (stage.name().equals(set.contestedUntil())) {
                contested.forEach(session::delete);
                facts.targets().forEach(session::insert);
                facts.armTargets().forEach(session::insert);
            }
            if (stage.name().equals(set.answeredBy())) {
                vocabulary.techniques().values().forEach(session::insert);
                vocabulary.referrals().values().forEach(session::insert);
            }
        }
        return trace.derived();
    }

    private void fire(KieSession session, String stage) {
        session.getAgenda().getAgendaGroup(stage).setFocus();
        int fired = session.fireAllRules(limit);
        if (fired >= limit) {
            throw new LimitExceededException(stage, limit);
        }
    }
}
