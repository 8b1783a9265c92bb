package org.crosswise.assessment;

/**
 * A red flag or condition that was rejected, is not in the registry, or was answered both YES and NO.
 *
 * @param index 0-based place in the document
 * @param code {@code redFlag} or {@code condition}
 */
public record Unread(int index, String code) {}
