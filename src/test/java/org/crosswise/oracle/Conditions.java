package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions answered YES and their qualifiers, with the defaults of §6.4. */
final class Conditions {

    private final Findings findings;
    private final Map<String, List<Answer>> given = new HashMap<>();

    Conditions(List<Answer> answers, Findings findings) {
        this.findings = findings;
        for (Answer answer : answers) {
            if (!answer.redFlag() && answer.acts()) {
                given.computeIfAbsent(answer.code(), code -> new ArrayList<>(1)).add(answer);
            }
        }
    }

    boolean given(String code) {
        return given.containsKey(code);
    }

    boolean anyGiven(String... codes) {
        for (String code : codes) {
            if (given(code)) {
                return true;
            }
        }
        return false;
    }

    /** The sides a given condition acts on; the midline is always among them. */
    Set<Side> sides(String code) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        given.getOrDefault(code, List.of()).forEach(answer -> sides.addAll(answer.sides()));
        return sides;
    }

    boolean pregnancy() {
        return given("PREGNANCY");
    }

    boolean pregnantFor(int weeks) {
        return pregnancy() && weeks("PREGNANCY", "gestationWeeks", 20) >= weeks;
    }

    boolean postpartumBelow(int weeks) {
        return given("POSTPARTUM") && weeks("POSTPARTUM", "weeksPostpartum", 0) < weeks;
    }

    /** Pregnancy and postpartum below 6 weeks: posture is physiological (§3.1). */
    boolean physiologicalPosture() {
        return pregnancy() || postpartumBelow(6);
    }

    /** Surgery of less than 12 weeks ago; the default is the recent one. */
    boolean recent(String surgery) {
        return given(surgery) && weeks(surgery, "weeksSinceSurgery", 0) < 12;
    }

    boolean abdominalSurgeryRecent() {
        return recent("RECENT_ABDOMINAL_SURGERY") || recent("ABDOMINAL_SURGERY_COMPLEX");
    }

    boolean discRecent() {
        return given("DISC_HERNIATION") && weeks("DISC_HERNIATION", "weeksSinceOnset", 0) <= 12;
    }

    boolean brittleBones() {
        return anyGiven("OSTEOPOROSIS", "VERTEBRAL_FRACTURE", "STEROID_LONG_TERM");
    }

    boolean aneurysmOrGraft() {
        return anyGiven("ABDOMINAL_AORTIC_ANEURYSM", "VASCULAR_GRAFT");
    }

    boolean thrombosisUntreated() {
        return given("DVT") && !Boolean.TRUE.equals(qualifier("DVT", "treated"));
    }

    private int weeks(String code, String name, int whenUnknown) {
        return qualifier(code, name) instanceof BigDecimal weeks ? weeks.intValueExact() : whenUnknown;
    }

    /**
     * A qualifier: the attribute wins over the finding of the same name; null, the default, when it is missing,
     * rejected, given with different values, missing on one of several entries (each is evaluated, the most
     * restrictive counts), or on an entry that was rejected (§6.1).
     */
    Object qualifier(String code, String name) {
        Entry finding = findings.get(name);
        Object found = null;
        for (Answer answer : given.getOrDefault(code, List.of())) {
            Object value = answer.attributes().getOrDefault(name, finding == null ? null : finding.value());
            boolean unread = answer.rejected() || answer.rejectedAttributes().contains(name);
            if (unread || value == null || found != null && !same(found, value)) {
                return null;
            }
            found = value;
        }
        return found;
    }

    private static boolean same(Object a, Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : a.equals(b);
    }

    /** Whether something was said of new back pain with a known aneurysm that cannot be read, and no entry says yes or no. */
    boolean newBackPainUnreadable() {
        List<Answer> answers = given.getOrDefault("ABDOMINAL_AORTIC_ANEURYSM", List.of());
        return answers.stream()
                .anyMatch(answer -> answer.rejectedAttributes().contains("newBackPain")
                        || (answer.rejected() || !answer.attributes().containsKey("newBackPain"))
                                && findings.rejected("newBackPain"));
    }

    /**
     * newBackPain of a known aneurysm; of different values the worst counts (§2.5 7), and so does what an entry that was rejected
     * does not say; null when unanswered.
     */
    Boolean newBackPain() {
        boolean attribute = false;
        for (Answer answer : given.getOrDefault("ABDOMINAL_AORTIC_ANEURYSM", List.of())) {
            if (answer.isTrue("newBackPain")) {
                return true;
            }
            attribute |= !answer.rejected()
                    && (answer.attributes().containsKey("newBackPain")
                            || answer.rejectedAttributes().contains("newBackPain"));
        }
        if (!attribute && findings.worstTrue("newBackPain")) {
            return true;
        }
        return (Boolean) qualifier("ABDOMINAL_AORTIC_ANEURYSM", "newBackPain");
    }
}
