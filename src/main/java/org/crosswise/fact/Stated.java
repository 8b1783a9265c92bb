package org.crosswise.fact;

import org.crosswise.assessment.Side;

/**
 * A yes/no finding.
 *
 * @param index 0-based place in the document
 * @param code finding kind, such as {@code headForward}
 * @param side LEFT, RIGHT or NONE
 * @param yes whether it was found; what was not recorded has no fact at all
 */
public record Stated(int index, String code, Side side, boolean yes) implements Finding {}
