package org.crosswise.assessment;

/**
 * An item of a registry that was asked and answered UNKNOWN.
 *
 * @param index 0-based place in the document
 * @param code code of the registry
 * @param side LEFT, RIGHT or BILATERAL for a condition, NONE for a red flag
 */
public record Unknown(int index, String code, Side side) {}
