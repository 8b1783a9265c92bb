package org.crosswise.oracle;

import java.util.Set;

/** What is suspended for this person: weight 0 and not assessed (§4.1 step 1, §2.4 age). */
final class Suspension {

    private static final Set<String> ADULT_NORMS = Set.of(
            "doubleLegLoweringAngle",
            "sidePlankTime",
            "bieringSorensenTime",
            "passiveKneeExtensionDeficit",
            "modifiedSchober");

    private final Client client;

    Suspension(Client client) {
        this.client = client;
    }

    /** A numeric norm that does not hold at this age. */
    boolean byAge(String test) {
        return client.youngerThan(18) && ADULT_NORMS.contains(test)
                || client.atLeast(60) && test.equals("sidePlankTime");
    }

    /** In pregnancy and postpartum below 6 weeks every P item. */
    boolean posture() {
        return client.conditions.physiologicalPosture();
    }

    /** In pregnancy and postpartum below 6 weeks every ABDOMINALS item but the active straight leg raise. */
    boolean abdominal(String test) {
        return byAge(test) || posture() && !test.equals("activeStraightLegRaiseScore");
    }
}
