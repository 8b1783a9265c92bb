package org.crosswise.release;

/**
 * What a rule set was held against before it was packed; all of it came out as expected.
 *
 * @param cases cases beside the rules
 * @param clients clients of the corpus
 */
public record Proven(int cases, int clients) {}
