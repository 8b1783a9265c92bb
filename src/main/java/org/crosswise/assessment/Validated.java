package org.crosswise.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment after validation: what may be used, and why the rest may not. Lists of what may be used are ordered by
 * code, side and value, so that the order of the document does not matter.
 *
 * @param assessedOn the day of the assessment, null when it names none
 * @param findings the valid findings, one for each side
 * @param contested findings that contradict each other, each distinct value once
 * @param redFlags red flags answered YES
 * @param conditions conditions answered YES
 * @param screens how far the two registries were asked: redFlagScreen, then conditionsScreen
 * @param unreadable red flags and conditions that could not be read
 * @param clearances medical clearances that name scope, author and date
 * @param invalid what is not used: red flags and conditions first, then in the order of the document
 * @param remarks how entries were read, in the order of the document
 */
public record Validated(
        @Nullable LocalDate assessedOn,
        List<Valid> findings,
        List<Valid> contested,
        List<Registered> redFlags,
        List<Registered> conditions,
        List<Screened> screens,
        List<Unread> unreadable,
        List<Cleared> clearances,
        List<Invalid> invalid,
        List<Remark> remarks) {

    public Validated {
        findings = List.copyOf(findings);
        contested = List.copyOf(contested);
        redFlags = List.copyOf(redFlags);
        conditions = List.copyOf(conditions);
        screens = List.copyOf(screens);
        unreadable = List.copyOf(unreadable);
        clearances = List.copyOf(clearances);
        invalid = List.copyOf(invalid);
        remarks = List.copyOf(remarks);
    }

    /** The same assessment with these valid findings instead. */
    public Validated withFindings(List<Valid> others) {
        return new Validated(
                assessedOn, others, contested, redFlags, conditions, screens, unreadable, clearances, invalid, remarks);
    }
}
