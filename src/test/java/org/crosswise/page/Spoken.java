package org.crosswise.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.service.PageServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds texts of the page that stand elsewhere than among its words, in the language that marks those. */
final class Spoken {

    private static final JsonMapper JSON = new JsonMapper();

    /** Every text that is seen or heard. */
    private static final String TEXTS = """
            (() => {
              const found = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (!parent.closest('script, style, title, kbd') && parent.checkVisibility({contentVisibilityAuto: true})) {
                  found.push(walker.currentNode.textContent.trim());
                }
              }
              for (const each of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
                if (each.checkVisibility()) {
                  ['aria-label', 'placeholder', 'title'].forEach(name => each.hasAttribute(name) && found.push(each.getAttribute(name).trim()));
                }
              }
              return [...new Set(found)].filter(text => /[a-z]{2}/i.test(text));
            })()""";

    private Spoken() {}

    /** Those that are neither in brackets nor said by the vocabulary or by a report. */
    static List<String> forgotten(AssessmentPage page, PageServer server) {
        Set<String> others = others(page, server);
        return page.browser().texts(TEXTS).stream()
                .filter(text -> !text.contains("[") && !text.contains("]"))
                .filter(text -> !isOf(others, text))
                .toList();
    }

    /** A text as it is, or several in a row. */
    private static boolean isOf(Set<String> others, String text) {
        return others.contains(plain(text))
                || Stream.of("; ", ": ", ", ").filter(text::contains).anyMatch(between -> Stream.of(text.split(between))
                        .allMatch(part -> isOf(others, part)));
    }

    /** What the vocabulary and the reports say, their codes in words too. */
    private static Set<String> others(AssessmentPage page, PageServer server) {
        Set<String> texts = new TreeSet<>();
        collect(JSON.readTree(page.browser().text("document.getElementById('vocabulary').textContent")), texts);
        server.answers().forEach(report -> collect(JSON.readTree(report), texts));
        return texts.stream()
                .flatMap(text -> Stream.of(text, text.replace('_', ' '), text.replaceAll("([A-Z])", " $1")))
                .map(Spoken::plain)
                .collect(Collectors.toSet());
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        texts.addAll(node.propertyNames());
        node.valueStream().forEach(child -> collect(child, texts));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[.:]$", "").strip();
    }
}
