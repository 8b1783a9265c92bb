package org.crosswise.page;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crosswise.service.PageServer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A language that nobody speaks: every text of the page in brackets, accented and two fifths longer. What is not in brackets on the
 * screen is a text that somebody forgot to put with the others.
 */
final class Pseudo {

    static final String CODE = "qps";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final String PLAIN = "aceinouyACEINOUY";
    private static final String ACCENTED = "áçéíñóúýÁÇÉÍÑÓÚÝ";
    private static final int PART_MORE = 5;

    static final Map<String, String> LANGUAGES = Map.of(CODE, words());

    private Pseudo() {}

    private static String words() {
        ObjectNode words = (ObjectNode) new JsonMapper().readTree(PageServer.file("words/en.json"));
        words.propertyNames().stream()
                .toList()
                .forEach(key -> words.put(key, said(key, words.path(key).asString())));
        return words.toString();
    }

    private static String said(String key, String text) {
        if (key.equals("language")) {
            return "en-XA";
        }
        String longer = "~".repeat((text.length() * 2 + PART_MORE - 1) / PART_MORE);
        return "[" + accented(text) + longer + "]";
    }

    /** Placeholders stay as they are. */
    private static String accented(String text) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (MatchResult mark : PLACEHOLDER.matcher(text).results().toList()) {
            said.append(letters(text.substring(from, mark.start()))).append(mark.group());
            from = mark.end();
        }
        return said.append(letters(text.substring(from))).toString();
    }

    private static String letters(String text) {
        StringBuilder said = new StringBuilder();
        text.chars().forEach(c -> said.append(PLAIN.indexOf(c) < 0 ? (char) c : ACCENTED.charAt(PLAIN.indexOf(c))));
        return said.toString();
    }
}
