package org.crosswise.workshop.mutation;

import java.util.List;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.Explained;
import org.crosswise.workshop.evaluation.Tried;
import org.jspecify.annotations.Nullable;

/**
 * A mutant and the first case of its topic that fails with it.
 *
 * @param mutant the mutant
 * @param topic its topic
 * @param killedBy name of the case; null when every case still passes
 */
public record Judged(Mutant mutant, Topic topic, @Nullable String killedBy) {

    static Judged of(Mutant mutant, Topic topic, List<Tried> cases, List<List<String>> words) {
        for (int i = 0; i < cases.size(); i++) {
            if (!words.get(i).equals(mutant.words(cases.get(i)))) {
                return new Judged(mutant, topic, cases.get(i).of().name());
            }
        }
        return new Judged(mutant, topic, null);
    }

    /** Whether every case still passes. */
    public boolean survives() {
        return killedBy == null;
    }

    boolean isExplainedBy(Explained reason) {
        return reason.rule().equals(mutant.original().id()) && reason.what().equals(mutant.change());
    }
}
