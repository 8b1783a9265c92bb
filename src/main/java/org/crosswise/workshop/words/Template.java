package org.crosswise.workshop.words;

import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the braces of a phrase: {@code {muscle 0}} asks for the word of kind {@code muscle} at {@code 0}. */
final class Template {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+) (\\*?\\d*)\\}");

    private Template() {}

    /** The phrase with every slot replaced by what {@code word} says for its kind and place. */
    static String fill(String phrase, BinaryOperator<String> word) {
        return SLOT.matcher(phrase)
                .replaceAll(slot -> Matcher.quoteReplacement(word.apply(slot.group(1), slot.group(2))));
    }
}
