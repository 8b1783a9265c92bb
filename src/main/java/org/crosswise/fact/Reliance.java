package org.crosswise.fact;

/** How far a finding's evidence is relied on. */
public enum Reliance {
    /** Counts in full and may confirm. */
    FULL,
    /** The test itself reproduced the pain: length, strength and movement evidence counts half and never confirms. */
    PAIN_LIMITED
}
