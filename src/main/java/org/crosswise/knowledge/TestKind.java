package org.crosswise.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Something that can be asked or tested next.
 *
 * @param code such as modifiedThomas
 * @param label for people
 * @param rank row of the order in which it is asked
 * @param order place in the table, for a stable order within a rank
 * @param how one sentence that says how, empty when the finding says it
 * @param records finding codes that its result is recorded under, empty for questions about the person
 * @param attributes attributes that its result carries, where the finding knows them
 * @param source key of {@code sources.yaml}
 */
public record TestKind(
        String code,
        String label,
        int rank,
        int order,
        String how,
        List<String> records,
        Map<String, String> attributes,
        String source) {

    public TestKind {
        records = List.copyOf(records);
        attributes = Map.copyOf(attributes);
    }
}
