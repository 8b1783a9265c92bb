package org.crosswise.fact;

/** A finding that evidence rests on. */
interface Relied {

    Reliance reliance();

    /** Whether the test itself reproduced the pain. */
    default boolean isPainLimited() {
        return reliance() == Reliance.PAIN_LIMITED;
    }
}
