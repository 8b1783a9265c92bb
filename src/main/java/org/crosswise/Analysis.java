package org.crosswise;

/** What is computed beyond the answer itself, by running the rules again over changed findings. */
public enum Analysis {
    /** What would change the answer, and which missing tests could; orders what to test next. */
    WOULD_CHANGE,
    /** How often each pattern stays when every measured value moves within its measurement error. */
    STABILITY
}
