package org.crosswise.workshop.mutation;

import java.util.List;
import org.crosswise.workshop.evaluation.Tried;
import org.jspecify.annotations.Nullable;

/**
 * A mutant and the first case of its topic that fails with it.
 *
 * @param mutant the mutant
 * @param killedBy name of the case; null when every case still passes
 */
public record Judged(Mutant mutant, @Nullable String killedBy) {

    static Judged of(Mutant mutant, List<Tried> cases, List<List<String>> words) {
        for (int i = 0; i < cases.size(); i++) {
            if (!words.get(i).equals(words(mutant, cases.get(i)))) {
                return new Judged(mutant, cases.get(i).of().name());
            }
        }
        return new Judged(mutant, null);
    }

    /** What cannot be worked out concludes nothing that a case expects. */
    private static List<String> words(Mutant mutant, Tried tried) {
        try {
            return tried.words(mutant.changed());
        } catch (RuntimeException e) {
            return List.of("fails: " + e.getMessage());
        }
    }

    public boolean survives() {
        return killedBy == null;
    }
}
