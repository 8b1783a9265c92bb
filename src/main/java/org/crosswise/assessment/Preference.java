package org.crosswise.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosswise.knowledge.FindingKind;

/** Drops what was measured less well where the same was measured better on the same side. */
final class Preference {

    private final Map<String, FindingKind> kinds;
    private final Ledger ledger;

    Preference(Map<String, FindingKind> kinds, Ledger ledger) {
        this.kinds = kinds;
        this.ledger = ledger;
    }

    List<Valid> best(List<Valid> findings) {
        List<Valid> best = new ArrayList<>(findings.size());
        for (Valid finding : findings) {
            FindingKind kind = kinds.get(finding.code());
            if (kind != null && isSuperseded(finding, kind.prefer(), findings)) {
                String text = kind.label() + " (" + finding.side() + "): the value with " + kind.prefer() + " counts.";
                ledger.remark(Remark.Kind.SUPERSEDED, finding.index(), text);
            } else {
                best.add(finding);
            }
        }
        return best;
    }

    private static boolean isSuperseded(Valid finding, String preferred, List<Valid> findings) {
        return !preferred.isEmpty()
                && !finding.marked(preferred)
                && findings.stream()
                        .anyMatch(other -> other.code().equals(finding.code())
                                && other.side() == finding.side()
                                && other.marked(preferred));
    }
}
