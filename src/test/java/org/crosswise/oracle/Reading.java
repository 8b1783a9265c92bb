package org.crosswise.oracle;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * A validated document (§2.5, §6.1).
 *
 * @param conflicting registry codes answered YES and also NO or UNKNOWN
 * @param redFlagTickUnclear whether a red-flag tick cannot be read or is dated on another day than assessedOn
 * @param conditionsTickUnclear the same of the conditions tick
 * @param clearance the united scope of the clearances that count
 */
record Reading(
        Findings findings,
        List<Answer> answers,
        Set<String> conflicting,
        boolean redFlagTickUnclear,
        boolean conditionsTickUnclear,
        Set<Clearances.Scope> clearance,
        SortedSet<String> invalid) {}
