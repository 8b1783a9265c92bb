package org.crosswise.workshop.diff;

/**
 * For whom a rule fires in the two sets.
 *
 * @param clients of clients
 * @param cases of cases
 */
record Spread(Counts clients, Counts cases) {

    /** How the two sets' versions of a rule stand to each other, on the documents tried. */
    public enum Verdict {
        NARROWER,
        WIDER,
        INCOMPARABLE,
        SAME
    }

    /** By how often and on which sides it fires: what a rule concludes does not make it wider. */
    public Verdict verdict() {
        if (clients.fallen() || cases.fallen()) {
            return clients.risen() || cases.risen() ? Verdict.INCOMPARABLE : Verdict.NARROWER;
        }
        return clients.risen() || cases.risen() ? Verdict.WIDER : Verdict.SAME;
    }
}
