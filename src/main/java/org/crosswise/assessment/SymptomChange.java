package org.crosswise.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When symptoms last changed, as far as it was recorded; history counts too, since it can only withhold.
 *
 * @param latest the latest day recorded, null when none was
 * @param readable whether everything recorded of it could be read and agrees
 */
record SymptomChange(@Nullable LocalDate latest, boolean readable) {

    private static final String CODE = "symptomsChangedOn";

    static SymptomChange of(List<Valid> used, List<Valid> history, Ledger ledger) {
        LocalDate latest = null;
        for (List<Valid> findings : List.of(used, history)) {
            for (Valid finding : findings) {
                if (finding.code().equals(CODE)) {
                    LocalDate day = LocalDate.parse(finding.value().toString());
                    latest = latest == null || day.isAfter(latest) ? day : latest;
                }
            }
        }
        return new SymptomChange(latest, !ledger.rejects(CODE));
    }

    /** Whether nothing is known to have changed on that day or later. */
    boolean isBefore(LocalDate day) {
        return readable && (latest == null || latest.isBefore(day));
    }
}
