package org.crosswise.workshop.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.workshop.evaluation.Bindings;
import org.crosswise.workshop.evaluation.Matches;
import org.crosswise.workshop.evaluation.Tried;

/**
 * What the cases of its topic have seen of a rule.
 *
 * @param rule its id
 * @param fired cases in which it fired
 * @param silent cases in which it stayed silent
 * @param seen each condition with what it was seen to be
 */
public record RuleCoverage(String rule, int fired, int silent, Map<Spot, Set<Truth>> seen) {

    static RuleCoverage of(RuleText rule, List<Tried> cases) {
        Seen seen = new Seen();
        int fired = 0;
        for (Tried each : cases) {
            if (each.memory() != null) {
                boolean fires = !new Matches(each.memory(), seen)
                        .of(rule.conditions(), Bindings.NONE)
                        .isEmpty();
                seen.end();
                fired += fires ? 1 : 0;
            }
        }
        Map<Spot, Set<Truth>> spots = new LinkedHashMap<>();
        Spots.of(rule.conditions()).forEach(spot -> spots.put(spot, seen.of(spot)));
        return new RuleCoverage(rule.id(), fired, cases.size() - fired, spots);
    }

    /** The conditions that were not seen in all that they can be, with what is missing. */
    public Map<Spot, Set<Truth>> gaps() {
        Map<Spot, Set<Truth>> gaps = new LinkedHashMap<>();
        seen.forEach((spot, truths) -> {
            Set<Truth> missing = spot.missing(truths);
            if (!missing.isEmpty()) {
                gaps.put(spot, missing);
            }
        });
        return gaps;
    }
}
