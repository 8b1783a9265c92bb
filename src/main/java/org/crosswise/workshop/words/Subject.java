package org.crosswise.workshop.words;

/**
 * What a pattern speaks of.
 *
 * @param noun what it is called, with its side
 * @param there the sentence's end when nothing more is said of it
 * @param always whether it is there in every assessment
 * @param bare the noun behind "no"; empty when its absence is told by {@code there}
 */
record Subject(String noun, Pair there, boolean always, String bare) {}
