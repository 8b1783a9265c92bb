package org.crosswise.oracle;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.crosswise.oracle.Degrees.Degree;

/** All patterns (§3.2 bars and outcome, §3.3, §3.4) of a person of 13 years or more, or of unknown age. */
final class Patterns {

    final SortedSet<String> codes = new TreeSet<>();
    final boolean swayBack;
    final boolean flatBack;

    /** NO_PATTERN is given, or only a bar keeps it from being given (§3.4 last row). */
    final boolean nothingFound;

    private final Client client;
    private final Findings findings;
    private final Posture posture;
    private final SidedPatterns sided;

    Patterns(Client client, Posture posture, SidedPatterns sided, Arms arms) {
        this.client = client;
        this.findings = client.findings;
        this.posture = posture;
        this.sided = sided;
        this.swayBack = swayBack();
        this.flatBack = posture.hypolordosis && posture.posterior && !findings.isTrue("pelvisAnteriorShift");
        differentials();
        boolean exclusion = exclusion();
        boolean barred =
                exclusion || client.conditions.physiologicalPosture() || !client.ageKnown() || client.youngerThan(18);
        Degrees degrees = new Degrees(client, arms, posture);
        boolean given = !barred && degrees.degree != Degree.NO_DEGREE;
        String type = given && degrees.degree != Degree.LCS_POSSIBLE ? degrees.type() : null;
        if (given) {
            codes.add(degrees.degree + "@" + degrees.side);
        }
        if (type != null) {
            add(type);
        }
        upperQuarter(type);
        nothingFound = !given
                && !exclusion
                && codes.isEmpty()
                && (arms.assessedCount() >= 3 || arms.abdominalTestsSuspended())
                && arms.hipAndGlutealsAbsent()
                && arms.noneMetOrWeak();
        if (!given && !exclusion) {
            outcome(barred, arms);
        }
    }

    private void add(String code) {
        codes.add(code + "@" + Side.NONE);
    }

    private void add(String code, Side side) {
        codes.add(code + "@" + side);
    }

    private boolean swayBack() {
        int signs = 0;
        signs += findings.isTrue("trunkPosteriorLean") ? 1 : 0;
        signs += findings.says("thoracicKyphosisObserved", "INCREASED") ? 1 : 0;
        signs += findings.says("hipPosture", "EXTENDED") ? 1 : 0;
        signs += findings.says("kneePosture", "HYPEREXTENDED") ? 1 : 0;
        signs += longHip(Side.LEFT) || longHip(Side.RIGHT) || findings.any("mmtHipFlexors", Terms.AT_MOST_FOUR_MINUS)
                ? 1
                : 0;
        return findings.isTrue("pelvisAnteriorShift") && posture.notAnterior && signs >= 2;
    }

    private boolean longHip(Side side) {
        Entry angle = findings.hipAngle(side);
        return angle != null && angle.atMost("-25");
    }

    private void differentials() {
        if (swayBack) {
            add("SWAY_BACK");
        }
        if (flatBack) {
            add("FLAT_BACK");
        }
        if (posture.posterior && !swayBack && !flatBack) {
            add("POSTERIOR_PELVIC_TILT");
        }
        if (sided.hypermobile) {
            add("GENERALIZED_JOINT_HYPERMOBILITY");
        }
        sided.hipJointSuspected.forEach(side -> add("HIP_JOINT_SUSPECTED", side));
        sided.radicular.forEach(side -> add("RADICULAR_PATTERN", side));
        Side.BOTH.forEach(this::differentials);
    }

    private void differentials(Side side) {
        Predicate<Entry> tenOrMore = entry -> entry.atLeast("10");
        if (findings.any("iliacCrestHeightDifference", side, tenOrMore)) {
            add("LATERAL_PELVIC_TILT", side);
        }
        if (findings.any("legLengthDifference", side, tenOrMore)) {
            add("LEG_LENGTH_INEQUALITY", side);
        }
        if (longHip(side) || weakAndNotShort(findings, side)) {
            add("LONG_WEAK_HIP_FLEXORS", side);
        }
    }

    /** Hip-flexor MMT ≤ 4− with MTT hip ≤ 0, both known (§3.4, §5.2a). */
    static boolean weakAndNotShort(Findings findings, Side side) {
        Entry angle = findings.hipAngle(side);
        return angle != null && angle.atMost("0") && findings.any("mmtHipFlexors", side, Terms.AT_MOST_FOUR_MINUS);
    }

    private boolean exclusion() {
        return posture.posterior || swayBack || flatBack || longHip(Side.LEFT) && longHip(Side.RIGHT);
    }

    private void upperQuarter(String type) {
        boolean head = findings.isTrue("headForward");
        boolean shoulders = findings.isTrue("roundedShoulders");
        boolean kyphosis = findings.says("thoracicKyphosisObserved", "INCREASED");
        boolean twoSigns = head && shoulders || head && kyphosis || shoulders && kyphosis;
        boolean explainedByType = "LCS_TYPE_B".equals(type) && !shoulders;
        if (twoSigns && !swayBack && !flatBack && !explainedByType) {
            add("UPPER_CROSSED");
        }
        if (head && shoulders && type != null) {
            add("LAYERED");
        }
    }

    private void outcome(boolean barred, Arms arms) {
        if (nothingFound && !barred) {
            add("NO_PATTERN");
        } else if (arms.assessedCount() >= 3 && client.ageKnown()) {
            add("LCS_NOT_SUPPORTED");
        } else {
            add("INSUFFICIENT_DATA");
        }
    }
}
