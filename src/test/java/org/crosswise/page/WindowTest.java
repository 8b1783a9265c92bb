package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in windows of every width, and for people who set their browser to their eyes. */
@InBrowser
class WindowTest {

    @ParameterizedTest
    @EnumSource
    void nothingIsWiderThanTheWindowAndNoTargetIsSmall(State state, AssessmentPage page, PageServer server) {
        SoftAssertions softly = new SoftAssertions();
        state.reach(page, server);
        for (int width : List.of(320, 390, 768, 1024)) {
            page.browser().size(width, 844, false);

            softly.assertThat(page.browser().number("document.scrollingElement.scrollWidth"))
                    .as("page at " + width)
                    .isLessThanOrEqualTo(width);
            softly.assertThat(page.browser().texts(Layout.WIDER))
                    .as("wider than " + width)
                    .isEmpty();
            softly.assertThat(page.browser().texts(Layout.SMALL))
                    .as("small at " + width)
                    .isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void withForcedColoursReleaseAndStrengthenAreStillTold(AssessmentPage page, PageServer server) {
        State.FULL.reach(page, server);
        page.browser().media("", Map.of("forced-colors", "active"));

        assertThat(page.browser().holds("matchMedia('(forced-colors: active)').matches"))
                .isTrue();
        assertThat(page.all("[data-part=plan] h5", "each.innerText"))
                .anyMatch(words -> words.contains("Release and lengthen"))
                .anyMatch(words -> words.contains("Strengthen and activate"));
        assertThat(page.all(".map-letter", "each.textContent + getComputedStyle(each).fill"))
                .anyMatch(letter -> letter.startsWith("R"))
                .anyMatch(letter -> letter.startsWith("S"));
        assertThat(page.all(".map [data-mark]", "each.getAttribute('fill')"))
                .contains("url(#hatch-release)", "url(#hatch-strengthen)");
    }

    @Test
    void whoeverWantsNoMotionGetsNone(AssessmentPage page, PageServer server) {
        State.FULL.reach(page, server);
        page.browser().media("", Map.of("prefers-reduced-motion", "reduce"));

        assertThat(page.browser().texts("""
                [...document.querySelectorAll('*')].map(each => getComputedStyle(each))
                    .filter(style => style.transitionDuration !== '0s' && style.transitionProperty !== 'none'
                        || style.animationName !== 'none' || style.scrollBehavior === 'smooth').map(style => style.transition)""")).isEmpty();
    }

    @Test
    void theMapIsSaidInWordsToo(AssessmentPage page, PageServer server) {
        State.FULL.reach(page, server);

        assertThat(page.all(".map svg", "each.getAttribute('aria-label')"))
                .allMatch(words -> words.contains("Release and lengthen: iliopsoas, left")
                        && words.contains("gluteus maximus, right"));
    }
}
