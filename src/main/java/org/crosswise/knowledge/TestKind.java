package org.crosswise.knowledge;

/**
 * Something that can be asked or tested next.
 *
 * @param code such as modifiedThomas
 * @param label for people
 * @param rank row of the order in which it is asked
 * @param order place in the table, for a stable order within a rank
 * @param how one sentence that says how, empty when the finding says it
 */
public record TestKind(String code, String label, int rank, int order, String how) {}
