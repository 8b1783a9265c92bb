package org.crosswise.workshop.mutation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.workshop.ShortForm;

/**
 * A case that would tell a mutant from its rule. What it expects is what the rule concludes now: a clinician must say whether
 * that is right.
 *
 * @param given what today's assessment gives
 * @param before what the earlier assessment gives; empty when there is none
 * @param expected what the topic concludes now, by rule
 * @param changed what the rule would conclude with the change
 */
public record Draft(
        Map<String, Object> given,
        Map<String, Object> before,
        Map<String, List<String>> expected,
        List<String> changed) {

    /** As it is pasted into {@code cases.yaml}, under a sentence that a clinician gives it. */
    public String yaml() {
        StringBuilder text = new StringBuilder("- case: say in one sentence what this shows\n");
        if (!before.isEmpty()) {
            text.append("  before: ").append(ShortForm.yaml(before)).append('\n');
        }
        text.append("  given: ").append(ShortForm.yaml(given)).append('\n');
        text.append("  expect:").append(expected.isEmpty() ? " none" : "").append('\n');
        new TreeMap<>(expected).forEach((rule, words) -> text.append("    ")
                .append(rule)
                .append(": ")
                .append(ShortForm.yaml(words.size() == 1 ? words.get(0) : words))
                .append('\n'));
        return text.toString();
    }
}
