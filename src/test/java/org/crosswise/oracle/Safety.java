package org.crosswise.oracle;

import java.util.List;
import java.util.Set;

/** Level, screens, gate and SAFETY_NET (§6.1, §6.2, §6.2a). */
final class Safety {

    static final String NOT_READ = "SCREEN_ENTRY_NOT_READ";

    final Alerts alerts = new Alerts();
    final Set<Clearances.Scope> clearance;
    final boolean cleared;
    final Level level;
    final boolean loweredByClearance;
    final boolean redFlagScreenComplete;
    final boolean conditionsScreenComplete;
    final String gate;
    final boolean safetyNet;

    Safety(Reading reading, Client client, Terms terms) {
        RedFlagLevels redFlags = new RedFlagLevels(client, terms, alerts);
        redFlags.raiseAll();
        new DerivedLevels(client, terms, alerts, redFlags).raiseAll();
        if (notRead(reading, true) || notRead(reading, false)) {
            alerts.raise(NOT_READ, Level.REFER);
        }
        clearance = reading.clearance();
        cleared = !clearance.isEmpty();
        level = alerts.level(cleared);
        loweredByClearance = level != alerts.level(false);
        redFlagScreenComplete = screenComplete(reading, true);
        conditionsScreenComplete = screenComplete(reading, false);
        gate = gate(client);
        safetyNet = redFlags.caudaEquinaSettled()
                || safetyNet(client, terms)
                || !level.stopsEverything() && lowGrade(client);
    }

    boolean screenComplete() {
        return redFlagScreenComplete && conditionsScreenComplete;
    }

    /** Whether an entry of that registry is rejected, unregistered or answered YES and also NO or UNKNOWN. */
    private static boolean notRead(Reading reading, boolean redFlag) {
        return reading.answers().stream()
                .filter(answer -> answer.redFlag() == redFlag)
                .anyMatch(answer -> answer.rejected()
                        || answer.counts() && reading.conflicting().contains(answer.code()));
    }

    /** Screen completeness (§6.1): ticked, or every code answered, and nothing left open, unread or of another day. */
    private static boolean screenComplete(Reading reading, boolean redFlag) {
        String tick = redFlag ? "redFlagScreenComplete" : "conditionsScreenComplete";
        boolean tickUnclear = redFlag ? reading.redFlagTickUnclear() : reading.conditionsTickUnclear();
        boolean open = reading.answers().stream()
                .filter(answer -> answer.redFlag() == redFlag)
                .anyMatch(answer ->
                        answer.otherDay() || answer.counts() && answer.answer().equals("UNKNOWN"));
        boolean answered = reading.findings().isTrue(tick) || everyCodeAnswered(reading, redFlag);
        return answered && !open && !tickUnclear && !notRead(reading, redFlag);
    }

    private static boolean everyCodeAnswered(Reading reading, boolean redFlag) {
        Set<String> codes = redFlag ? Registry.RED_FLAGS : Registry.CONDITIONS;
        long answered = reading.answers().stream()
                .filter(answer -> answer.redFlag() == redFlag && answer.counts())
                .filter(answer -> !answer.answer().equals("UNKNOWN"))
                .map(Answer::code)
                .distinct()
                .count();
        return answered == codes.size();
    }

    private String gate(Client client) {
        if (level != Level.NONE) {
            return level.code();
        }
        if (!redFlagScreenComplete || client.neuroScreenOpen()) {
            return "provisional";
        }
        return conditionsScreenComplete ? "none" : "conditions";
    }

    /** §6.2a last paragraphs; §4.1 step 6 only where muscle states are reached (§6.3). */
    private static boolean safetyNet(Client client, Terms terms) {
        Conditions conditions = client.conditions;
        boolean bleeding = conditions.anyGiven("ANTICOAGULANT", "BLEEDING_DISORDER");
        return conditions.given("ABDOMINAL_AORTIC_ANEURYSM")
                || bleeding && terms.pain
                || terms.leg
                || conditions.given("DISC_HERNIATION");
    }

    private static boolean lowGrade(Client client) {
        return Side.BOTH.stream()
                .anyMatch(side -> lowGrade(client.findings, side, Terms.DISTAL)
                        || lowGrade(client.findings, side, Terms.PROXIMAL));
    }

    private static boolean lowGrade(Findings findings, Side side, List<String> tests) {
        return tests.stream().anyMatch(test -> findings.any(test, side, Terms.AT_MOST_THREE));
    }
}
