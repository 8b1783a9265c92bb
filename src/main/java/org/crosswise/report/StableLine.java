package org.crosswise.report;

/**
 * How often a pattern was given again when every measured value moved within its measurement error: a count of draws, not
 * the probability of anything.
 *
 * @param kept the draws that gave it again, on the same side
 * @param draws how many draws
 * @param moved how many measured values moved; with none the count says nothing
 * @param ownErrors how many of them by an error that is an own choice, because none is published
 */
public record StableLine(int kept, int draws, int moved, int ownErrors) {}
