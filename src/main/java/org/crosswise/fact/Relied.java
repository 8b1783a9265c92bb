package org.crosswise.fact;

/**
 * A finding that evidence rests on. Public, so that rules built in classic mode reach its methods by reflection.
 */
public interface Relied {

    Reliance reliance();

    /** Whether the test itself reproduced the pain. */
    default boolean isPainLimited() {
        return reliance() == Reliance.PAIN_LIMITED;
    }
}
