package org.crosswise.workshop.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;

/** Comparisons with a number in words: "above 5°", and what holds instead: "5° or less". */
final class Amounts {

    private static final Map<String, String> OPPOSITE =
            Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("deg", "°"),
            Map.entry("a", " years"),
            Map.entry("wk", " weeks"),
            Map.entry("d", " days"),
            Map.entry("s", " seconds"),
            Map.entry("min", " minutes"),
            Map.entry("mm[Hg]", " mmHg"),
            Map.entry("h/d", " hours a day"),
            Map.entry("0-10", " of 10"),
            Map.entry("0-9", " of 9"),
            Map.entry("0-5", " of 5"),
            Map.entry("0-3", " of 3"));

    private final Vocabulary vocabulary;

    Amounts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The comparison and its opposite, both without a verb. */
    static Pair compared(String operator, String amount) {
        return new Pair(words(operator, amount), words(Objects.requireNonNull(OPPOSITE.get(operator)), amount));
    }

    private static String words(String operator, String amount) {
        return switch (operator) {
            case "<" -> "below " + amount;
            case "<=" -> amount + " or less";
            case ">" -> "above " + amount;
            case ">=" -> amount + " or more";
            case "==" -> amount;
            default -> "not " + amount;
        };
    }

    /** A number with a proper minus sign. */
    static String plain(String number) {
        return number.replace('-', '\u2212');
    }

    /** A comparison of the value of these findings, with their unit; what a minus means is told. */
    Pair ofFinding(List<String> codes, String operator, String number) {
        FindingKind kind = codes.isEmpty() ? null : vocabulary.findings().get(codes.get(0));
        if (kind == null) {
            return compared(operator, plain(number));
        }
        Pair said = compared(operator, plain(number) + unit(codes));
        String minus = number.startsWith("-") && !kind.lowWord().isEmpty() ? " (minus is " + kind.lowWord() + ")" : "";
        return new Pair(said.yes() + minus, said.no());
    }

    /** The unit of these findings as it stands behind a number. */
    String unit(List<String> codes) {
        FindingKind kind = codes.isEmpty() ? null : vocabulary.findings().get(codes.get(0));
        return kind == null ? "" : UNITS.getOrDefault(kind.unit(), " " + kind.unit());
    }
}
