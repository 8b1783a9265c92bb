package org.crosswise.workshop.diff;

import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.diff.RuleChange.Kind;

/** The rules whose text is not that of an older set. Nothing is run. */
public final class ChangedRules {

    private ChangedRules() {}

    /** Ids of the rules that are new, or written otherwise: layout and comments do not count. */
    public static Set<String> of(RuleSource before, RuleSource now) {
        return RuleChange.between(Wording.of(before), Wording.of(now)).values().stream()
                .filter(change -> change.kind() != Kind.REMOVED)
                .map(RuleChange::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
