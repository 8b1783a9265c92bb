package org.crosswise.workshop.diff;

/**
 * A rule on trial: it runs beside the others, and changes nobody's outcome.
 *
 * @param rule its id
 * @param set which of the two sets it is on trial in: older or newer
 * @param clients clients for whom it would fire if it were active
 * @param cases cases for which it would fire
 */
record OnTrial(String rule, String set, int clients, int cases) {

    OnTrial and(OnTrial other) {
        return new OnTrial(rule, set, clients + other.clients, cases + other.cases);
    }
}
