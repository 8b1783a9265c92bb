package org.crosswise.fact;

import java.util.List;

/**
 * Everything that rules read of one assessment before they conclude anything.
 *
 * @param findings the valid findings, one for each side
 * @param contested findings that contradict each other: only the levels count them, with the worst value
 * @param targets the muscle states that may be found, with the tests recorded for them
 * @param armTargets the arms of the cross
 */
public record Facts(List<Finding> findings, List<Finding> contested, List<Target> targets, List<ArmTarget> armTargets) {

    public Facts {
        findings = List.copyOf(findings);
        contested = List.copyOf(contested);
        targets = List.copyOf(targets);
        armTargets = List.copyOf(armTargets);
    }
}
