package org.crosswise.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Stop;
import org.crosswise.fact.Target;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/** Records which rule concluded what from which facts, in one session. */
final class Trace {

    private final List<Derived> derived = new ArrayList<>();
    private boolean stopped;
    private @Nullable Match firing;

    AgendaEventListener matches() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                firing = event.getMatch();
            }
        };
    }

    RuleRuntimeEventListener insertions() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getRule() != null && firing != null && event.getObject() instanceof Conclusion conclusion) {
                    stopped |= conclusion instanceof Stop;
                    derived.add(new Derived(conclusion, event.getRule().getName(), facts(firing.getObjects())));
                }
            }
        };
    }

    List<Derived> derived() {
        return List.copyOf(derived);
    }

    /** Whether a rule concluded that nothing more may be concluded. */
    boolean isStopped() {
        return stopped;
    }

    private static List<Fact> facts(Collection<?> matched) {
        List<Fact> facts = new ArrayList<>();
        for (Object object : matched) {
            if (object instanceof Fact fact) {
                facts.add(fact);
            } else if (object instanceof Collection<?> several) {
                facts.addAll(facts(several));
            } else if (object instanceof Target target) {
                facts.addAll(target.recorded());
            }
        }
        return facts;
    }
}
