package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.service.PageServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In a language that is two fifths longer nothing is forgotten and nothing overflows. */
@InBrowser
class LanguageTest {

    /** Every text that is seen or heard, with the element that it stands in. */
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

    @ParameterizedTest
    @EnumSource
    void everyTextOfThePageIsAmongItsWords(State state, AssessmentPage page, PageServer server) {
        page.load(server.address().resolve("/?lang=" + Pseudo.CODE));
        state.reach(page, server);
        Set<String> others = others(page, server);

        List<String> forgotten = page.browser().texts(TEXTS).stream()
                .filter(text -> !text.contains("[") && !text.contains("]"))
                .filter(text -> !isOf(others, text))
                .toList();

        assertThat(forgotten).isEmpty();
        for (int width : List.of(320, 768, 1440)) {
            page.browser().size(width, 900, false);
            assertThat(page.browser().texts(Layout.WIDER))
                    .as("wider than " + width)
                    .isEmpty();
            assertThat(page.browser().number("document.scrollingElement.scrollWidth"))
                    .as("at " + width)
                    .isLessThanOrEqualTo(width);
        }
    }

    /** A text as it is, or several in a row. */
    private static boolean isOf(Set<String> others, String text) {
        return others.contains(plain(text))
                || Stream.of("; ", ": ", ", ").filter(text::contains).anyMatch(between -> Stream.of(text.split(between))
                        .allMatch(part -> isOf(others, part)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[.:]$", "").strip();
    }

    /** What the vocabulary and the reports say, and the codes of values in words. */
    private static Set<String> others(AssessmentPage page, PageServer server) {
        Set<String> texts = new TreeSet<>();
        collect(
                new JsonMapper().readTree(page.browser().text("document.getElementById('vocabulary').textContent")),
                texts);
        server.answers().forEach(report -> collect(new JsonMapper().readTree(report), texts));
        return texts.stream()
                .flatMap(text -> Stream.of(text, text.replace('_', ' '), text.replaceAll("([A-Z])", " $1")))
                .map(LanguageTest::plain)
                .collect(Collectors.toSet());
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isString()) {
            texts.add(node.asString().strip());
        }
        node.propertyNames().forEach(texts::add);
        node.valueStream().forEach(child -> collect(child, texts));
    }
}
