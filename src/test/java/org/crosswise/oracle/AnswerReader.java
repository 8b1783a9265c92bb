package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads one redFlag or condition finding (§6.1 fail-safe, §6.2, §6.4; contract.md attributes). */
final class AnswerReader {

    private static final Set<String> ANSWERS = Set.of("YES", "NO", "UNKNOWN");
    private static final Set<String> APPROACHES = Set.of("ANTERIOR", "POSTERIOR");

    private final Dates dates;

    AnswerReader(Dates dates) {
        this.dates = dates;
    }

    Answer read(int index, RawFinding finding) {
        boolean registered = Registry.holds(finding.value());
        String code = registered ? (String) finding.value() : null;
        boolean redFlag =
                registered ? Registry.RED_FLAGS.contains(code) : finding.code().equals("redFlag");
        Map<String, Object> attributes = new HashMap<>();
        Set<String> bad = new HashSet<>();
        boolean known = sort(finding, redFlag, attributes, bad);
        Object written = finding.attributes().get("answer");
        String answer = answer(written);
        Object date = finding.attributes().get("date");
        boolean rejected = !registered
                || written != null && !ANSWERS.contains(written)
                || !known
                || finding.unit() != null
                || !dates.acceptable(date)
                || badSide(finding.side(), redFlag, code, bad);
        boolean history = !rejected && !"YES".equals(answer) && dates.tooOld(date);
        return new Answer(
                index,
                finding.code(),
                finding.side(),
                redFlag,
                code,
                answer,
                rejected ? EnumSet.allOf(Side.class) : sides(finding.side()),
                attributes,
                bad,
                rejected,
                history,
                dates.otherDay(date));
    }

    /** A yes that is not written as it should be is rejected, and still a yes. */
    private static String answer(Object written) {
        if (written == null
                || written.equals(true)
                || "YES".equalsIgnoreCase(String.valueOf(written).strip())) {
            return "YES";
        }
        return ANSWERS.contains(written) ? (String) written : null;
    }

    /** Sorts the attributes into valid and bad ones; false when one is unknown. */
    private static boolean sort(RawFinding finding, boolean redFlag, Map<String, Object> valid, Set<String> bad) {
        boolean known = true;
        Set<String> allowed = redFlag ? Registry.RED_FLAG_ATTRIBUTES : Registry.QUALIFIERS;
        for (Map.Entry<String, Object> attribute : finding.attributes().entrySet()) {
            String name = attribute.getKey();
            if (name.equals("answer") || name.equals("date") || attribute.getValue() == null) {
                continue;
            }
            if (!allowed.contains(name)) {
                known = false;
            } else if (valid(name, attribute.getValue())) {
                valid.put(name, attribute.getValue());
            } else {
                bad.add(name);
            }
        }
        return known;
    }

    private static boolean valid(String name, Object value) {
        return switch (name) {
            case "stable", "assessed", "severe", "treated", "newBackPain" -> value instanceof Boolean;
            case "approach" -> APPROACHES.contains(value);
            case "onsetDays" -> whole(value, 36500);
            case "gestationWeeks" -> whole(value, 45);
            case "weeksPostpartum" -> whole(value, 104);
            default -> whole(value, 2600);
        };
    }

    private static boolean whole(Object value, int most) {
        return value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** A red flag has no side; where the side is a qualifier a bad one is a bad attribute, not a bad entry. */
    private static boolean badSide(String side, boolean redFlag, String code, Set<String> bad) {
        if (side == null) {
            return false;
        }
        if (redFlag) {
            return true;
        }
        boolean readable = Set.of("LEFT", "RIGHT", "BILATERAL").contains(side);
        if (!readable && code != null && Registry.SIDE_QUALIFIED.contains(code)) {
            bad.add("side");
            return false;
        }
        return !readable;
    }

    private static Set<Side> sides(String side) {
        if ("LEFT".equals(side) || "RIGHT".equals(side)) {
            return EnumSet.of(Side.valueOf(side), Side.NONE);
        }
        return EnumSet.allOf(Side.class);
    }
}
