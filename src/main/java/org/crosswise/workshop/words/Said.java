package org.crosswise.workshop.words;

/**
 * A condition of a rule in words.
 *
 * @param holds what must hold, a sentence
 * @param fails what keeps the rule from firing, a sentence; empty when the condition never does
 */
public record Said(String holds, String fails) {}
