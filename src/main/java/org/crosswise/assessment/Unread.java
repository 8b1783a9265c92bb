package org.crosswise.assessment;

/**
 * A red flag or condition that was rejected, is not in the registry, or was answered YES and also NO or UNKNOWN.
 *
 * @param index 0-based place in the document
 * @param code {@code redFlag} or {@code condition}
 */
public record Unread(int index, String code) {}
