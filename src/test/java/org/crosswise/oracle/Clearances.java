package org.crosswise.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The medicalClearance entries of a document and what they unite to (§6.1 medicalClearance, §2.5 7). */
final class Clearances {

    /** MANUAL = techniques tagged HO, EXERCISE = all others. */
    enum Scope {
        EXERCISE,
        MANUAL
    }

    private record Clearance(LocalDate date, Set<Scope> scopes) {}

    private final Dates dates;
    private final List<Clearance> clearances = new ArrayList<>();

    Clearances(Dates dates) {
        this.dates = dates;
    }

    /** Reads one entry; false when it is invalid. An entry without scope, author or date is valid but never counts. */
    boolean read(RawFinding finding) {
        Map<String, Object> attributes = finding.attributes();
        Object scope = attributes.get("scope");
        Object author = attributes.get("author");
        Object date = attributes.get("date");
        boolean valid = finding.value() instanceof Boolean
                && finding.side() == null
                && finding.unit() == null
                && Set.of("scope", "author", "date").containsAll(attributes.keySet())
                && (scope == null || scopes(scope) != null)
                && (author == null || author instanceof String)
                && dates.acceptable(date);
        boolean complete = scope != null && author != null && date != null;
        if (valid && complete && Boolean.TRUE.equals(finding.value()) && !((String) author).isBlank()) {
            clearances.add(new Clearance(Dates.parse(date), scopes(scope)));
        }
        return valid;
    }

    private static Set<Scope> scopes(Object scope) {
        return "EXERCISE".equals(scope)
                ? EnumSet.of(Scope.EXERCISE)
                : "MANUAL".equals(scope)
                        ? EnumSet.of(Scope.MANUAL)
                        : "ALL".equals(scope) ? EnumSet.allOf(Scope.class) : null;
    }

    /**
     * The united scope of the entries that count: at most 12 months old, later than the last change of symptoms.
     *
     * @param changed symptomsChangedOn, null when not given
     * @param unreadable whether a symptomsChangedOn could not be used: then none counts
     */
    Set<Scope> counting(LocalDate changed, boolean unreadable) {
        Set<Scope> united = EnumSet.noneOf(Scope.class);
        if (dates.assessedOn() == null || unreadable) {
            return united;
        }
        LocalDate earliest = dates.assessedOn().minusYears(1);
        for (Clearance clearance : clearances) {
            boolean later = changed == null || clearance.date().isAfter(changed);
            if (later && !clearance.date().isBefore(earliest)) {
                united.addAll(clearance.scopes());
            }
        }
        return united;
    }
}
