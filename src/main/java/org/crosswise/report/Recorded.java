package org.crosswise.report;

import org.crosswise.assessment.Side;

/**
 * A valid finding in words.
 *
 * @param finding 0-based place in the document
 * @param code under which it is recorded
 * @param side LEFT, RIGHT or NONE
 * @param words such as {@code left Ely test: positive}
 */
public record Recorded(int finding, String code, Side side, String words) {}
