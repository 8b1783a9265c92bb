package org.crosswise.workshop.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.crosswise.report.Words;

/** The words of cases, {@code ILIOPSOAS LEFT TIGHT 0.7 LENGTH}, as people say them. */
final class ToldWords {

    private final Phrasebook phrases;
    private final Labels labels;
    private final Unknown unknown;

    ToldWords(Phrasebook phrases, Labels labels, Unknown unknown) {
        this.phrases = phrases;
        this.labels = labels;
        this.unknown = unknown;
    }

    /** A conclusion of that type in words. */
    String of(String type, String told) {
        for (Phrasebook.Told form : phrases.told(type)) {
            Matcher matcher = form.is().matcher(told);
            if (matcher.matches()) {
                String words = Template.fill(form.says(), (kind, at) -> word(kind, matcher, Integer.parseInt(at)));
                return words.replace("\"", "")
                        .replaceAll(",,+", ",")
                        .replaceAll(" +", " ")
                        .strip();
            }
        }
        unknown.add("the words \"" + told + "\" of " + type);
        return told;
    }

    private String word(String kind, Matcher matcher, int at) {
        String found = matcher.group(at);
        if (found == null) {
            return "";
        }
        String word = found.strip();
        return switch (kind) {
            case "on" -> side(word);
            case "sideOf" -> word.toLowerCase(Locale.ROOT);
            case "raw" -> found;
            case "not" -> "not ";
            case "confirms" -> ", does not confirm";
            case "assessed" -> ", assessed";
            case "direction" -> word.equals("BETTER") ? ", better" : ", worse";
            case "between" -> ", from " + word + " to " + matcher.group(at + 1);
            case "tests" ->
                Lists.or(List.of(word.split(" ")).stream()
                        .map(test -> labels.of("test", test))
                        .toList());
            case "Term" -> term(word);
            case "held" -> held(word);
            default -> labels.of(kind, word);
        };
    }

    private static String side(String word) {
        return word.equals("BILATERAL") ? ", left and right" : ", " + word.toLowerCase(Locale.ROOT);
    }

    private String term(String name) {
        Pair pair = phrases.pair("terms", name);
        return pair == null ? "the term " + Words.ofCode(name) : pair.yes();
    }

    private String held(String code) {
        return labels.isMuscle(code) ? labels.of("muscle", code) : labels.of("text", code);
    }
}
