package org.crosswise.workshop.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.workshop.ShortForm;
import org.crosswise.workshop.diff.Firings.Difference;
import org.jspecify.annotations.Nullable;

/**
 * The smallest document that tells the two sets apart in one rule and in one way.
 *
 * @param rule id of the rule
 * @param difference the way
 * @param from the client or case that it was made from
 * @param findings how many findings and days it has
 * @param before what the rule concludes in the older set, in the words of cases
 * @param now what the rule concludes in the newer set
 * @param given what today's assessment gives, as in a case
 * @param earlier what the earlier assessment gives; null when there is none
 * @param expected what the rule's topic concludes in the newer set, by rule
 */
record Example(
        String rule,
        Difference difference,
        String from,
        int findings,
        List<String> before,
        List<String> now,
        Map<String, Object> given,
        @Nullable Map<String, Object> earlier,
        Map<String, List<String>> expected) {

    Example {
        before = List.copyOf(before);
        now = List.copyOf(now);
        expected = new TreeMap<>(expected);
    }

    /** In a few words what it shows. */
    String shows() {
        return switch (difference) {
            case LOST -> now.isEmpty() ? "no longer fires" : "fires less often or on fewer sides";
            case GAINED -> before.isEmpty() ? "newly fires" : "fires more often or on more sides";
            case OTHERWISE -> "concludes otherwise";
            case REASON -> "concludes the same from other facts";
        };
    }

    /** A case of the rule's topic, as it is pasted into {@code cases.yaml}; it holds for the newer set. */
    String yaml() {
        StringBuilder text = new StringBuilder();
        text.append("- case: ").append(ShortForm.yaml(rule + " " + shows())).append('\n');
        if (earlier != null) {
            text.append("  before: ").append(ShortForm.yaml(earlier)).append('\n');
        }
        text.append("  given: ").append(ShortForm.yaml(given)).append('\n');
        text.append("  expect:").append(expected.isEmpty() ? " none" : "").append('\n');
        expected.forEach((id, words) -> text.append("    ")
                .append(id)
                .append(": ")
                .append(ShortForm.yaml(words.size() == 1 ? words.get(0) : words))
                .append('\n'));
        return text.toString();
    }
}
