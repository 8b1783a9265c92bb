package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every face of the page, in a language that is two fifths longer than English: no text is forgotten, nothing is wider than the
 * window, no target is small, and axe finds no barrier by day or night.
 */
@InBrowser(query = "?lang=" + Pseudo.CODE)
class StatesTest {

    @ParameterizedTest
    @EnumSource
    void isForEverybody(State state, AssessmentPage page, PageServer server) {
        SoftAssertions softly = new SoftAssertions();
        state.reach(page, server);

        softly.assertThat(Spoken.forgotten(page, server))
                .as("not among the words")
                .isEmpty();
        for (int width : List.of(320, 390, 768, 1024)) {
            page.browser().size(width, 844, false);
            softly.assertThat(page.browser().number("document.scrollingElement.scrollWidth"))
                    .as("scrolls sideways at " + width)
                    .isLessThanOrEqualTo(width);
            softly.assertThat(page.browser().texts(Layout.WIDER))
                    .as("wider than " + width)
                    .isEmpty();
            softly.assertThat(page.browser().texts(Layout.SMALL))
                    .as("small at " + width)
                    .isEmpty();
        }
        lookForBarriers(state, page, softly);
        softly.assertAll();
    }

    /** The many fields of the form are looked at in one state only: they take longer than everything else together. */
    private static void lookForBarriers(State state, AssessmentPage page, SoftAssertions softly) {
        page.browser().size(1440, 900, false);
        if (state != State.HALF) {
            page.browser().run("document.querySelector('#groups').replaceChildren()");
        }
        softly.assertThat(Axe.barriers(page.browser())).as("barriers by day").isEmpty();
        page.browser().media("", Map.of("prefers-color-scheme", "dark"));
        softly.assertThat(Axe.faintColours(page.browser()))
                .as("barriers by night")
                .isEmpty();
    }

    @Test
    void whatIsWrongIsFound(AssessmentPage page, PageServer server) {
        page.browser().run("""
                document.querySelector('#groups').replaceChildren();
                document.querySelector('#result').insertAdjacentHTML('afterbegin',
                    '<button>Small</button><p>Forgotten words</p><input><p class="wide">Faint words</p>');
                const wide = document.querySelector('.wide').style;
                wide.width = '3000px';
                wide.color = '#888';
                wide.background = '#777';""");

        assertThat(Spoken.forgotten(page, server)).contains("Forgotten words", "Small");
        assertThat(page.browser().texts(Layout.WIDER)).anyMatch(line -> line.startsWith("P.wide"));
        assertThat(page.browser().texts(Layout.SMALL)).anyMatch(line -> line.startsWith("BUTTON.#"));
        assertThat(Axe.barriers(page.browser()))
                .anyMatch(line -> line.startsWith("label: "))
                .anyMatch(line -> line.startsWith("color-contrast: "));
        assertThat(Axe.faintColours(page.browser())).isNotEmpty();
    }
}
