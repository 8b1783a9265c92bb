package org.crosswise.oracle;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What the oracle concludes, in keys that compare easily.
 *
 * @param level none, refer, urgent or emergency
 * @param gate none, conditions, provisional, refer, urgent or emergency
 * @param withheld whether the whole output is withheld (emergency and urgent)
 * @param screenComplete whether both screens are complete
 * @param alerts code to the highest level it was raised at; none where a clearance lowered it
 * @param patterns CODE@SIDE
 * @param muscles MUSCLE@SIDE@AXIS
 * @param recommendations CODE@SIDE
 * @param withheldTechniques CODE@SIDE to ABSOLUTE or CLEARANCE
 * @param askFor code@SIDE in the order of §4.4
 * @param invalid index@code@SIDE
 * @param flags CODE@about@SIDE
 */
public record OracleReport(
        String level,
        String gate,
        boolean withheld,
        boolean screenComplete,
        Map<String, String> alerts,
        SortedSet<String> patterns,
        SortedMap<String, State> muscles,
        SortedSet<String> recommendations,
        SortedMap<String, String> withheldTechniques,
        List<String> askFor,
        SortedSet<String> invalid,
        SortedSet<String> flags) {}
