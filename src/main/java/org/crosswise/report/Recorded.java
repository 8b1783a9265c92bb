package org.crosswise.report;

/**
 * A valid finding in words.
 *
 * @param finding 0-based place in the document
 * @param code under which it is recorded
 * @param words such as {@code left Ely test: positive}
 */
public record Recorded(int finding, String code, String words) {}
