package org.crosswise.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Everything known of the person: findings, acting red flags, conditions, age and sex. */
final class Client {

    final Findings findings;
    final Conditions conditions;
    final Integer age;
    private final Map<String, List<Answer>> redFlags = new HashMap<>();

    Client(Reading reading) {
        this.findings = reading.findings();
        this.conditions = new Conditions(reading.answers(), findings);
        Entry entry = findings.get("age");
        this.age = entry == null ? null : entry.number().intValueExact();
        for (Answer answer : reading.answers()) {
            if (answer.redFlag() && answer.acts()) {
                redFlags.computeIfAbsent(answer.code(), code -> new ArrayList<>(1))
                        .add(answer);
            }
        }
    }

    Map<String, List<Answer>> redFlags() {
        return redFlags;
    }

    boolean redFlag(String code) {
        return redFlags.containsKey(code);
    }

    boolean anyRedFlag(String... codes) {
        for (String code : codes) {
            if (redFlag(code)) {
                return true;
            }
        }
        return false;
    }

    boolean ageKnown() {
        return age != null;
    }

    boolean youngerThan(int years) {
        return age != null && age < years;
    }

    boolean atLeast(int years) {
        return age != null && age >= years;
    }

    boolean child() {
        return youngerThan(13);
    }

    boolean adolescent() {
        return age != null && age >= 13 && age < 18;
    }

    /** For the rows of §6.2a a conflict of ages counts with the worst one (§2.5 7). */
    boolean worstAge(IntPredicate test) {
        return findings.worst("age", entry -> test.test(entry.number().intValueExact()));
    }

    boolean male() {
        return findings.says("sex", "M");
    }

    boolean female() {
        return findings.says("sex", "F");
    }

    /** painNRS of at least 7, also in a conflict (§2.5 7). */
    boolean severePain() {
        return findings.worst("painNRS", entry -> entry.atLeast("7"));
    }

    boolean pain(String location) {
        return findings.says("painLocation", location);
    }

    boolean pain(String location, Side side) {
        return findings.says("painLocation", side, location);
    }

    /** Given, or measured at 180/110 or more (§2.4, §6.2a). */
    boolean hypertensionUncontrolled() {
        return conditions.given("HYPERTENSION_UNCONTROLLED")
                || findings.worst("bloodPressureSystolic", entry -> entry.atLeast("180"))
                || findings.worst("bloodPressureDiastolic", entry -> entry.atLeast("110"));
    }

    /** Derived AAA_RISK_UNSCREENED (§6.4). */
    boolean aorticRiskUnscreened() {
        return !findings.isTrue("aorticImagingNormal") && (atLeast(65) || atLeast(55) && findings.has("aaaRiskFactor"));
    }

    boolean neuroScreenRecorded() {
        return findings.has("neuroScreenNormal");
    }

    /** BELOW_KNEE or legParaesthesia without a recorded neuro screen (§6.1, §4.4). */
    boolean neuroScreenOpen() {
        return (pain("BELOW_KNEE") || findings.worstTrue("legParaesthesia")) && !neuroScreenRecorded();
    }
}
