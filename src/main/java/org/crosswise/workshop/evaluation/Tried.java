package org.crosswise.workshop.evaluation;

import java.util.List;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.workshop.Case;
import org.jspecify.annotations.Nullable;

/**
 * A case with what the rules of its topic see of it.
 *
 * @param of the case
 * @param memory what they see; null when the run stopped before their stage
 * @param passes whether the rules concluded what the case expects
 */
public record Tried(Case of, @Nullable Memory memory, boolean passes) {

    /** What a rule concludes of the case, in the words of cases, sorted. */
    public List<String> words(RuleText rule) {
        return memory == null
                ? List.of()
                : new Matches(memory, Witness.NOBODY)
                        .of(rule.conditions(), Bindings.NONE).stream()
                                .map(match -> Fired.of(rule, match).conclusion().told())
                                .sorted()
                                .toList();
    }
}
