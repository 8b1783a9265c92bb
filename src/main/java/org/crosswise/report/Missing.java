package org.crosswise.report;

import org.crosswise.assessment.Side;

/**
 * A test that was not recorded and could change a line.
 *
 * @param code finding code, such as {@code modifiedThomasHipAngle}
 * @param label for people
 * @param side LEFT, RIGHT, BILATERAL when it is missing on both sides, NONE for the midline
 */
public record Missing(String code, String label, Side side) {}
