package org.crosswise.workshop.diff;

/**
 * For how many documents a rule fires in the two sets.
 *
 * @param clientsBefore clients for which it fires in the older set
 * @param clientsNow clients for which it fires in the newer set
 * @param casesBefore cases for which it fires in the older set
 * @param casesNow cases for which it fires in the newer set
 * @param lost documents for which it fires less often, or no longer on a side
 * @param gained documents for which it fires more often, or newly on a side
 * @param otherwise documents for which it fires as before and concludes otherwise
 */
record Spread(int clientsBefore, int clientsNow, int casesBefore, int casesNow, int lost, int gained, int otherwise) {

    /** How the two sets' versions of a rule stand to each other, on the documents tried. */
    public enum Verdict {
        NARROWER,
        WIDER,
        INCOMPARABLE,
        SAME
    }

    /** By lost and gained alone: what a rule concludes does not make it wider. */
    public Verdict verdict() {
        if (lost > 0) {
            return gained > 0 ? Verdict.INCOMPARABLE : Verdict.NARROWER;
        }
        return gained > 0 ? Verdict.WIDER : Verdict.SAME;
    }
}
