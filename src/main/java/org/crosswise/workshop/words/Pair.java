package org.crosswise.workshop.words;

/**
 * A phrase and what holds instead.
 *
 * @param yes as said when it holds
 * @param no as said when it does not
 */
record Pair(String yes, String no) {

    Pair reversed() {
        return new Pair(no, yes);
    }
}
