package org.crosswise.oracle;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** The patterns of §3.4 that come before the muscle states because other parts depend on them (§6.3). */
final class SidedPatterns {

    /** HIP_JOINT_SUSPECTED, derived or given with its side [both]. */
    final Set<Side> hipJointSuspected = EnumSet.noneOf(Side.class);

    final Set<Side> radicular = EnumSet.noneOf(Side.class);
    final boolean hypermobile;
    private final Client client;
    private final Findings findings;

    SidedPatterns(Client client, Terms terms) {
        this.client = client;
        this.findings = client.findings;
        for (Side side : Side.BOTH) {
            if (hipJoint(side) || client.conditions.sides("HIP_JOINT_SUSPECTED").contains(side)) {
                hipJointSuspected.add(side);
            }
            if (radicular(side, terms)) {
                radicular.add(side);
            }
        }
        hypermobile = client.conditions.given("GJH_HEDS")
                || findings.any("beightonScore", entry -> entry.atLeast(beightonCutOff()));
    }

    private boolean hipJoint(Side side) {
        boolean faberGroin = findings.any(
                "faber", side, entry -> entry.is("POSITIVE") && entry.mark().equals("GROIN"));
        boolean pain = client.pain("GROIN", side) || client.pain("HIP", side) || faberGroin;
        return pain && (faberGroin || stiff(side) || painfulRotation(side));
    }

    private boolean stiff(Side side) {
        return findings.any("hipInternalRotation", side, entry -> entry.below("20"));
    }

    private boolean painfulRotation(Side side) {
        Predicate<Entry> painful = entry -> entry.painful() && entry.atLeast("15");
        return findings.any("hipInternalRotation", side, painful)
                && findings.any("morningStiffnessMinutes", entry -> entry.atMost("60"))
                && client.atLeast(51);
    }

    private boolean radicular(Side side, Terms terms) {
        return client.pain("BELOW_KNEE", side)
                && (findings.says("straightLegRaiseNeural", side, "POSITIVE")
                        || findings.says("slumpTest", side, "POSITIVE")
                        || terms.deficit(side));
    }

    /** Beighton cut-off by age; age missing: 4 (§2.4, §3.4). */
    private String beightonCutOff() {
        if (!client.ageKnown() || client.age > 50) {
            return "4";
        }
        return client.child() ? "6" : "5";
    }

    boolean radicular() {
        return !radicular.isEmpty();
    }
}
