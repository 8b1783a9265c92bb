package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.List;

/** The posture terms of §3.2: measured beats observed. */
final class Posture {

    private static final BigDecimal MOST_DIFFERENCE = BigDecimal.valueOf(11);

    final boolean angleGiven;
    final boolean usable;
    final boolean anterior;
    final boolean posterior;
    final boolean notAnterior;
    final boolean hyperlordosis;
    final boolean hypolordosis;
    final boolean post;
    private final Findings findings;

    Posture(Client client) {
        findings = client.findings;
        List<BigDecimal> angles = findings.all("pelvicTiltAngle").stream()
                .map(Entry::number)
                .sorted()
                .toList();
        angleGiven = !angles.isEmpty();
        usable = angleGiven && difference(angles).compareTo(MOST_DIFFERENCE) <= 0;
        anterior = angleGiven ? usable && compare(higher(angles), 15) >= 0 : observed("ANTERIOR");
        posterior = angleGiven ? usable && compare(angles.get(0), -3) <= 0 : observed("POSTERIOR");
        notAnterior =
                angleGiven ? usable && compare(higher(angles), 10) < 0 : observed("NEUTRAL") || observed("POSTERIOR");
        hyperlordosis = lordosis("INCREASED", radiograph().stream().anyMatch(entry -> entry.above("61")));
        hypolordosis = lordosis("DECREASED", radiograph().stream().anyMatch(entry -> entry.below("39")));
        post = (anterior || hyperlordosis) && !client.conditions.physiologicalPosture();
    }

    private static BigDecimal difference(List<BigDecimal> angles) {
        return higher(angles).subtract(angles.get(0));
    }

    private static BigDecimal higher(List<BigDecimal> angles) {
        return angles.get(angles.size() - 1);
    }

    private static int compare(BigDecimal angle, int limit) {
        return angle.compareTo(BigDecimal.valueOf(limit));
    }

    private boolean observed(String tilt) {
        return findings.says("pelvicTiltObserved", tilt);
    }

    private boolean lordosis(String observed, boolean measured) {
        return radiograph().isEmpty() ? findings.says("lumbarLordosisObserved", observed) : measured;
    }

    private List<Entry> radiograph() {
        return findings.all("lumbarLordosisAngle").stream()
                .filter(entry -> entry.mark().equals("RADIOGRAPH_COBB_T12S1"))
                .toList();
    }

    boolean lordosisRecorded() {
        return findings.has("lumbarLordosisObserved") || !radiograph().isEmpty();
    }

    boolean tiltRecorded() {
        return angleGiven || findings.has("pelvicTiltObserved");
    }

    /** The posture item of ILIOPSOAS (§4.2): usable tilt ≥ 15 on that side, or with no angle observed ANTERIOR. */
    boolean tiltsAnteriorly(Side side) {
        return angleGiven
                ? usable && findings.any("pelvicTiltAngle", side, entry -> entry.atLeast("15"))
                : observed("ANTERIOR");
    }
}
