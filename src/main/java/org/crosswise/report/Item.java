package org.crosswise.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * An item of evidence for or against a state or pattern.
 *
 * @param reason the rule and the finding it comes from
 * @param alsoFindings 0-based places of further findings that the one item rests on, mostly empty
 * @param weight 0…1, exact; 0 when it was set aside, for the reason its text names
 * @param kind LENGTH, STRENGTH, MOVEMENT, PALPATION, POSTURE or HISTORY
 */
public record Item(Reason reason, List<Integer> alsoFindings, BigDecimal weight, String kind) {

    public Item {
        alsoFindings = List.copyOf(alsoFindings);
    }

    /** Whether it is shown but counts for nothing. */
    public boolean isSetAside() {
        return weight.signum() == 0;
    }
}
