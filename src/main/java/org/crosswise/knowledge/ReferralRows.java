package org.crosswise.knowledge;

/** Reads the rows of {@code referrals.yaml}. */
final class ReferralRows {

    private ReferralRows() {}

    static PainReferral read(Row row) {
        return new PainReferral(
                row.text("muscle"),
                row.texts("palpatedAs"),
                row.some("areas"),
                row.text("text"),
                row.texts("lookAlikes"),
                row.text("source"));
    }
}
