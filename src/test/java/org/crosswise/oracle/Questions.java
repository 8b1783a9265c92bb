package org.crosswise.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What to ask for next, in the order of §4.4, as far as permitted (§4.4a, §6.1). */
final class Questions {

    private static final List<String> MEDIUS_TESTS =
            List.of("mmtGluteusMedius", "trendelenburg", "activeHipAbductionScore", "hipAbductionPattern");

    private final Client client;
    private final Findings findings;
    private final Conditions conditions;
    private final Terms terms;
    private final Safety safety;
    private final SidedPatterns patterns;
    private final Permission permission;
    private final Map<String, Set<Side>> asked = new LinkedHashMap<>();

    Questions(Client client, Terms terms, Safety safety, SidedPatterns patterns) {
        this.client = client;
        this.findings = client.findings;
        this.conditions = client.conditions;
        this.terms = terms;
        this.safety = safety;
        this.patterns = patterns;
        this.permission = new Permission(client, safety, patterns);
    }

    /** At emergency and urgent only redFlagScreen and neuroScreen; below 13 years only the screens. */
    List<String> screensOnly() {
        screens();
        return listed();
    }

    List<String> all(Muscles muscles, Arms arms, Posture posture) {
        screens();
        person();
        neuroScreen();
        boolean noPhysicalTest = safety.level == Level.REFER && client.redFlag("PAIN_SEVERE_ATYPICAL");
        if (!noPhysicalTest) {
            hipFlexors(muscles);
            gluteals();
            abdominals(arms);
            back(arms);
            posture(posture);
            rest(posture);
        }
        return listed();
    }

    private void screens() {
        if (!safety.redFlagScreenComplete) {
            ask("redFlagScreen");
        }
        if (!safety.level.stopsEverything() && !safety.conditionsScreenComplete) {
            ask("conditionsScreen");
        }
        if (safety.level.stopsEverything() || client.child()) {
            neuroScreen();
        }
    }

    private void person() {
        if (!client.ageKnown()) {
            ask("age");
        }
        boolean perhapsChild = findings.worst("age", entry -> entry.below("13"));
        if (!findings.has("sex") && !perhapsChild) {
            ask("sex");
        }
    }

    private void neuroScreen() {
        boolean abnormal = findings.worst("neuroScreenNormal", entry -> !entry.isTrue());
        if (client.neuroScreenOpen() || radicularReached() || terms.deficit() || abnormal) {
            ask("neuroScreen");
        }
    }

    /** At emergency and urgent nothing is derived after the gate (§6.3). */
    private boolean radicularReached() {
        return patterns.radicular() && !safety.level.stopsEverything();
    }

    private void hipFlexors(Muscles muscles) {
        Set<Side> thomas = sides(side -> {
            Entry angle = findings.hipAngle(side);
            boolean controlled = angle != null && angle.controlled();
            boolean borderline = angle != null && angle.above("0") && angle.below("5");
            return !controlled
                    || borderline
                    || muscles.target("ILIOPSOAS", side, "TIGHT").conflict();
        });
        ask("modifiedThomas", permitted("modifiedThomas", thomas));
        thomas.removeAll(permitted("modifiedThomas", thomas));
        thomas.removeIf(side -> findings.has("hipExtensionPassive", side));
        ask("hipExtensionPassive", permitted("hipExtensionPassive", thomas));
        Set<Side> ely = sides(side -> {
            Entry knee = findings.thomas("modifiedThomasKneeFlexion", side);
            return knee != null && knee.atLeast("60") && knee.atMost("74") && !findings.has("elyTest", side);
        });
        ask("elyTest", permitted("elyTest", ely));
    }

    private void gluteals() {
        Set<Side> maximus =
                sides(side -> !findings.has("mmtGluteusMaximus", side) && !findings.has("proneHipExtension", side));
        ask("mmtGluteusMaximus", permitted("mmtGluteusMaximus", maximus));
        maximus.removeAll(permitted("mmtGluteusMaximus", maximus));
        Set<Side> medius = sides(side ->
                MEDIUS_TESTS.stream().noneMatch(test -> findings.any(test, side, entry -> !entry.is("NOT_VALID"))));
        Set<Side> stance = permitted("trendelenburg", medius);
        stance.removeIf(side -> findings.says("trendelenburg", side, "NOT_VALID"));
        medius.removeAll(stance);
        maximus.removeIf(side -> findings.has("mmtGluteusMedius", side));
        medius.addAll(permitted("mmtGluteusMedius", maximus));
        ask("mmtGluteusMedius", permitted("mmtGluteusMedius", medius));
        ask("trendelenburg", stance);
    }

    private void abdominals(Arms arms) {
        if (arms.abdominalsAssessed) {
            return;
        }
        boolean plankAge = client.ageKnown() && !client.atLeast(60) && !client.youngerThan(18);
        if (conditions.physiologicalPosture()) {
            askIfPermitted("activeStraightLegRaise");
        } else if (!askIfPermitted("trunkCurlUp") && !(plankAge && askIfPermitted("sidePlankTime"))) {
            askIfPermitted("activeStraightLegRaise");
        }
    }

    private void back(Arms arms) {
        if (!arms.backAssessed && !askIfPermitted("lumbarFlexionReversal")) {
            askIfPermitted("palpationErectorSpinae");
        }
    }

    private void posture(Posture posture) {
        if (conditions.pregnancy()) {
            return;
        }
        if (!posture.tiltRecorded() || posture.angleGiven && !posture.usable) {
            askIfPermitted("pelvicTiltAngle");
        }
        if (!posture.post && !posture.lordosisRecorded()) {
            askIfPermitted("lumbarLordosisObserved");
        }
    }

    private void rest(Posture posture) {
        boolean highCrest = findings.any("iliacCrestHeightDifference", entry -> entry.atLeast("10"));
        if (highCrest && !findings.has("legLengthDifference")) {
            askIfPermitted("legLength");
        }
        Predicate<Side> longHip = side -> {
            Entry angle = findings.hipAngle(side);
            return angle != null && angle.atMost("-25");
        };
        if (Side.BOTH.stream().anyMatch(longHip) && !findings.has("beightonScore")) {
            askIfPermitted("beightonScore");
        }
        ask(
                "mmtHipFlexors",
                permitted(
                        "mmtHipFlexors",
                        sides(side -> !findings.has("mmtHipFlexors", side)
                                && (longHip.test(side) || notShortWithShift(side)))));
        if (posture.posterior) {
            ask(
                    "passiveKneeExtension",
                    permitted(
                            "passiveKneeExtension",
                            sides(side -> !findings.has("passiveKneeExtensionDeficit", side)
                                    && !findings.has("straightLegRaiseHamstring", side))));
        }
        ask("hipJointScreen", permitted("hipJointScreen", sides(this::hipJointOpen)));
    }

    private boolean notShortWithShift(Side side) {
        Entry angle = findings.hipAngle(side);
        return angle != null && angle.atMost("0") && findings.isTrue("pelvisAnteriorShift");
    }

    private boolean hipJointOpen(Side side) {
        return (client.pain("GROIN", side) || client.pain("HIP", side))
                && (!findings.has("faber", side) || !findings.has("hipInternalRotation", side));
    }

    private static Set<Side> sides(Predicate<Side> wanted) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        Side.BOTH.stream().filter(wanted).forEach(sides::add);
        return sides;
    }

    private Set<Side> permitted(String test, Set<Side> sides) {
        Set<Side> permitted = EnumSet.copyOf(sides);
        permitted.removeIf(side -> !permission.allows(test, side));
        return permitted;
    }

    private boolean askIfPermitted(String test) {
        boolean permitted = permission.allows(test, Side.NONE);
        if (permitted) {
            ask(test);
        }
        return permitted;
    }

    private void ask(String code) {
        asked.put(code, Set.of());
    }

    private void ask(String code, Set<Side> sides) {
        if (!sides.isEmpty()) {
            asked.put(code, EnumSet.copyOf(sides));
        }
    }

    /** The side only where one side is missing. */
    private List<String> listed() {
        List<String> listed = new ArrayList<>();
        asked.forEach((code, sides) ->
                listed.add(code + "@" + (sides.size() == 1 ? sides.iterator().next() : Side.NONE)));
        return listed;
    }
}
