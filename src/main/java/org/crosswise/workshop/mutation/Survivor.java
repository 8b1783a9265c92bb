package org.crosswise.workshop.mutation;

import org.crosswise.workshop.ShortForm;
import org.jspecify.annotations.Nullable;

/**
 * A mutant that no case notices.
 *
 * @param judged the mutant
 * @param draft a case that would notice it; null when none was found or looked for
 */
public record Survivor(Judged judged, @Nullable Draft draft) {

    /** What to do about it. */
    public String advice() {
        String rule = judged.mutant().original().id();
        if (draft == null) {
            return """
                    No small change of a case tells the two apart. Write a case that does; or, if nothing can, say why:
                    equivalent:
                    - {rule: %s, change: %s, reason: …}
                    """.formatted(rule, ShortForm.yaml(judged.mutant().change()));
        }
        return """
                This case would notice. It expects what is concluded now; with the change %s would conclude %s. Which is right?
                %s""".formatted(
                        rule, draft.changed().isEmpty() ? "nothing" : String.join(", ", draft.changed()), draft.yaml());
    }
}
