package org.crosswise.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosswise.assessment.Side;

/** Codes as words, where no table has a label for them. */
public final class Words {

    private static final Map<String, String> KEPT =
            Map.of("TFL", "TFL", "QL", "QL", "COPD", "COPD", "TRP", "trigger point", "M", "male", "F", "female");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("deg", "degrees"),
            Map.entry("a", "years"),
            Map.entry("wk", "weeks"),
            Map.entry("d", "days"),
            Map.entry("s", "seconds"),
            Map.entry("min", "minutes"),
            Map.entry("mm[Hg]", "mmHg"),
            Map.entry("h/d", "hours a day"),
            Map.entry("0-10", "of 10"),
            Map.entry("0-9", "of 9"),
            Map.entry("0-5", "of 5"),
            Map.entry("0-3", "of 3"));

    private static final String LEFT = ", left:";
    private static final String RIGHT = ", right:";

    private Words() {}

    /** {@code LOW_BACK_ARCH} as "low back arch". */
    public static String ofCode(String code) {
        StringBuilder words = new StringBuilder(code.length());
        for (int start = 0; start <= code.length(); ) {
            int end = code.indexOf('_', start);
            end = end < 0 ? code.length() : end;
            String word = code.substring(start, end);
            words.append(start == 0 ? "" : " ").append(KEPT.getOrDefault(word, word.toLowerCase(Locale.ROOT)));
            start = end + 1;
        }
        return words.toString();
    }

    /** {@code pelvisControlled} as "pelvis controlled". */
    public static String ofName(String name) {
        StringBuilder words = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                words.append(' ').append(Character.toLowerCase(c));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }

    /** The unit as it is spoken, behind a space; nothing without a unit. */
    static String unit(String unit) {
        return unit.isEmpty() ? "" : " " + UNITS.getOrDefault(unit, unit);
    }

    /** "left", "right", "left and right", or nothing for the midline. */
    static String side(Side side) {
        return switch (side) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case BILATERAL -> "left and right";
            case NONE -> "";
        };
    }

    /** The side behind {@code before}, nothing for the midline. */
    static String side(String before, Side side) {
        return side == Side.NONE ? "" : before + side(side);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Two findings in words; one where they differ in nothing but left and right. */
    static String bothSides(String words, String other) {
        if (words.equals(other)) {
            return words;
        }
        return differInSideOnly(words, other) ? words.replaceFirst(LEFT, ", left and right:") : words + "; " + other;
    }

    private static boolean differInSideOnly(String left, String right) {
        int at = left.indexOf(LEFT);
        return at >= 0
                && right.startsWith(RIGHT, at)
                && left.regionMatches(0, right, 0, at)
                && left.substring(at + LEFT.length()).equals(right.substring(at + RIGHT.length()));
    }

    /** Findings in words, one behind the other; left and right of one value are one. */
    public static String joined(Collection<String> findings) {
        List<String> merged = new ArrayList<>();
        for (String words : findings) {
            int last = merged.size() - 1;
            while (last >= 0 && !differInSideOnly(merged.get(last), words)) {
                last--;
            }
            if (last < 0) {
                merged.add(words);
            } else {
                merged.set(last, bothSides(merged.get(last), words));
            }
        }
        return String.join("; ", merged);
    }

    /** With its first letter in upper case. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
