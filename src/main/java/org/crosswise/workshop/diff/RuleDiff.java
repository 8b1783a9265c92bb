package org.crosswise.workshop.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule that makes the two sets differ, and for whom.
 *
 * @param change what became of its text
 * @param spread for how many documents it fires
 * @param outcome clients who get another outcome and for whom it concludes otherwise, by name
 * @param reasonOnly clients who get the same outcome and for whom it concludes otherwise, by name
 * @param cases how many cases it concludes otherwise for
 * @param followed rules that conclude otherwise only because it does, in reading order, for how many
 * @param examples the smallest example for each way in which it differs
 */
record RuleDiff(
        RuleChange change,
        Spread spread,
        List<ClientChange> outcome,
        List<ClientChange> reasonOnly,
        int cases,
        Map<String, Following> followed,
        List<Example> examples) {

    RuleDiff {
        outcome = List.copyOf(outcome);
        reasonOnly = List.copyOf(reasonOnly);
        followed = Collections.unmodifiableMap(new LinkedHashMap<>(followed));
        examples = List.copyOf(examples);
    }
}
