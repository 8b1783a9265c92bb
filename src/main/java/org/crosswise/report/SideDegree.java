package org.crosswise.report;

import org.crosswise.assessment.Side;

/**
 * The degree of one side, where the sides differ.
 *
 * @param side LEFT or RIGHT
 * @param code LCS_FULL, LCS_PARTIAL or LCS_POSSIBLE
 * @param label for people
 */
public record SideDegree(Side side, String code, String label) {}
