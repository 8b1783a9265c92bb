package org.crosswise.drl;

/**
 * A place in a rule file.
 *
 * @param line 1-based
 * @param column 1-based
 */
public record Place(int line, int column) {}
