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

    /** Whether the same rule draws it from the same finding. */
    boolean isSameAs(Item other) {
        return reason.finding() == other.reason.finding()
                && reason.rule().equals(other.reason.rule())
                && reason.text().equals(other.reason.text())
                && weight.compareTo(other.weight) == 0;
    }

    /** The same item of the same finding, which was entered for another side too. */
    Item withOtherSide(Item other) {
        boolean leftFirst = reason.entered().compareTo(other.reason.entered()) <= 0;
        String left = leftFirst ? reason.entered() : other.reason.entered();
        String right = leftFirst ? other.reason.entered() : reason.entered();
        return new Item(reason.enteredAs(Words.bothSides(left, right)), alsoFindings, weight, kind);
    }

    /** Whether it is shown but counts for nothing. */
    public boolean isSetAside() {
        return weight.signum() == 0;
    }
}
