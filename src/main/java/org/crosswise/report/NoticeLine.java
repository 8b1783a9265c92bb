package org.crosswise.report;

import org.crosswise.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the reader must see.
 *
 * @param code of its text; empty when it tells how an entry was read
 * @param text the sentence, with its side where it has one
 * @param source where the text comes from; null when it tells how an entry was read, or what sources disagree about
 */
public record NoticeLine(String code, String text, @Nullable Source source) {}
