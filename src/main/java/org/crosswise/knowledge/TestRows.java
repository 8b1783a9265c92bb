package org.crosswise.knowledge;

/** Reads the rows of {@code tests.yaml}. */
final class TestRows {

    private TestRows() {}

    static TestKind read(Row row, int order) {
        int rank = row.whole("rank", 0);
        if (rank < 1) {
            throw row.wrong("rank", "\"rank\": expected 1 or more, found " + rank);
        }
        return new TestKind(
                row.text("code"),
                row.text("label"),
                rank,
                order,
                row.text("how", ""),
                row.texts("records"),
                row.textMap("attributes"),
                row.text("source"));
    }
}
