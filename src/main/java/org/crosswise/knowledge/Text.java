package org.crosswise.knowledge;

/**
 * A text for people, by code.
 *
 * @param code what it belongs to: a pattern, a sign, a notice, a caution
 * @param label a short name
 * @param text one or two sentences
 * @param source key of {@code sources.yaml}
 */
public record Text(String code, String label, String text, String source) {}
