package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.List;

/** The words that facts fix themselves, whatever the tables say. */
final class FixedNouns {

    private static final List<String> LEVELS = List.of("none", "refer", "urgent", "emergency");
    private static final List<String> GATES =
            List.of("none", "conditions", "provisional", "refer", "urgent", "emergency");
    private static final List<String> KINDS =
            List.of("LENGTH", "STRENGTH", "MOVEMENT", "PALPATION", "POSTURE", "HISTORY");

    private static final List<String> TURNS = List.of(
            "GAINED", "LOST", "GAINED_WITHIN_ERROR", "LOST_WITHIN_ERROR", "LESS_CLEAR", "NOT_REPEATED", "FIRST_TESTED");

    /** Why a measure has no pair; empty when it has. */
    private static final List<String> GAPS = List.of(
            "",
            "NOT_BEFORE",
            "NOT_TODAY",
            "INVALID_BEFORE",
            "INVALID_TODAY",
            "HISTORY_BEFORE",
            "HISTORY_TODAY",
            "NOT_TAKEN_AGAIN");

    static final List<Noun> ALL = List.of(
            Noun.of("kind of evidence", KINDS),
            Noun.of("state", List.of("SUPPORTED", "SUSPECTED", "UNDETERMINED", "NOT_PRESENT")),
            Noun.of("status of an arm", List.of("MET", "WEAK", "ABSENT", "UNDETERMINED")),
            Noun.of("level", LEVELS),
            Noun.of("gate", GATES),
            Noun.of("screen", List.of("redFlagScreen", "conditionsScreen", "neuroScreen")),
            Noun.of("asked screen", List.of("redFlagScreen", "conditionsScreen")),
            Noun.of("explanation", List.of("REFERRED_PAIN", "RECIPROCAL_INHIBITION")),
            Noun.of("degree", List.of("LCS_FULL", "LCS_PARTIAL", "LCS_POSSIBLE")),
            Noun.of("grade of a bar", List.of("ABSOLUTE", "CLEARANCE")),
            Noun.of("kind of work", List.of("EXERCISE", "MANUAL")),
            Noun.of("scope", List.of("EXERCISE", "MANUAL", "ALL")),
            Noun.of("unreadable entry", List.of("redFlag", "condition")),
            Noun.of("turn", TURNS),
            Noun.of("verdict", List.of("", "BEYOND", "WITHIN", "CHANGED", "SAME", "NOT_COMPARABLE")),
            Noun.of("gap", GAPS),
            Noun.of("reason why two are not comparable", reasons()));

    private FixedNouns() {}

    private static List<String> reasons() {
        List<String> reasons = new ArrayList<>(GAPS);
        reasons.addAll(List.of(
                "NO_ERROR", "NOT_VALID", "PELVIS_CONTROL", "PAIN_LIMITED", "METHOD", "LOCATION", "TEST", "TYPE"));
        return reasons;
    }
}
