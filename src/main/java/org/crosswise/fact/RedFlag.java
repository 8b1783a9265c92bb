package org.crosswise.fact;

import org.crosswise.assessment.Side;
import org.crosswise.knowledge.RedFlagKind;

/**
 * A red flag answered YES. One answered NO or UNKNOWN is no fact: see {@link Screening}.
 *
 * @param index 0-based place in the document
 * @param kind its row of the registry
 * @param severe a severe sign is present; the registry's default when not given
 * @param assessed medically assessed, cause documented
 * @param stable not worsening
 * @param onsetDays days since onset, −1 when not recorded
 */
public record RedFlag(int index, RedFlagKind kind, boolean severe, boolean assessed, boolean stable, int onsetDays)
        implements Finding {

    @Override
    public String code() {
        return kind.code();
    }

    @Override
    public Side side() {
        return Side.NONE;
    }

    /** The level the registry gives this item by itself: none, refer, urgent or emergency; none when rules decide. */
    public String getLevel() {
        return kind.level();
    }

    /** Whether a severe sign makes this item an emergency by itself. */
    public boolean isSevereIsEmergency() {
        return kind.severe();
    }

    /** Whether the registry names {@code other} (a red flag, condition or term) as a severe sign of this item. */
    public boolean worsenedBy(String other) {
        return kind.severeWith().contains(other);
    }
}
