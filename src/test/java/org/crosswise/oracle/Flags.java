package org.crosswise.oracle;

import java.util.SortedSet;
import java.util.TreeSet;

/** The flags of §6.6 as CODE@about@SIDE. */
final class Flags {

    private final SortedSet<String> flags = new TreeSet<>();

    SortedSet<String> all() {
        return flags;
    }

    void add(String code) {
        add(code, "", Side.NONE);
    }

    private void add(String code, String about, Side side) {
        flags.add(code + "@" + about + "@" + side);
    }

    void safetyNet(Safety safety) {
        if (safety.safetyNet) {
            add("SAFETY_NET");
        }
    }

    void gate(Safety safety) {
        if (!safety.gate.equals("none")) {
            add("PROVISIONAL");
        }
    }

    /** §4.1 step 7, §3.2 tilt, §6.2a neuro screen. */
    void conflicts(Client client, Terms terms, Posture posture, Muscles muscles) {
        muscles.conflicting().forEach(target -> add("CONFLICT", target.muscle, target.side));
        if (posture.angleGiven && !posture.usable) {
            add("CONFLICT", "pelvicTiltAngle", Side.NONE);
        }
        if (client.findings.isTrue("neuroScreenNormal") && terms.measuredDeficit()) {
            add("CONFLICT", "neuroScreenNormal", Side.NONE);
        }
    }

    /** §4.3 8; ends included unless the text says otherwise. */
    void borderline(Findings findings) {
        for (Side side : Side.BOTH) {
            if (findings.any("pelvicTiltAngle", side, entry -> entry.atLeast("12") && entry.atMost("18"))) {
                add("BORDERLINE", "pelvicTiltAngle", side);
            }
            Entry hip = findings.hipAngle(side);
            if (hip != null && hip.above("0") && hip.below("5")) {
                add("BORDERLINE", "modifiedThomasHipAngle", side);
            }
            Entry knee = findings.thomas("modifiedThomasKneeFlexion", side);
            if (knee != null && knee.atLeast("60") && knee.atMost("74")) {
                add("BORDERLINE", "modifiedThomasKneeFlexion", side);
            }
        }
        if (findings.any("modifiedSchober", entry -> entry.atLeast("4") && entry.below("5"))) {
            add("BORDERLINE", "modifiedSchober", Side.NONE);
        }
    }

    void advice(Client client, Recommender recommender, Matrix matrix) {
        for (String precaution : recommender.precautions) {
            int at = precaution.indexOf('@');
            add("PRECAUTION", precaution.substring(0, at), Side.valueOf(precaution.substring(at + 1)));
        }
        if (client.atLeast(65) && recommender.stretchRecommended) {
            add("STRETCH_HOLD_30_60_S");
        }
        if (client.conditions.physiologicalPosture()) {
            add("PREGNANCY_POSTURE_PHYSIOLOGICAL");
        }
        if (matrix.forcedToeTouchForbidden()) {
            add("FORCED_TOE_TOUCH_FORBIDDEN");
        }
    }
}
