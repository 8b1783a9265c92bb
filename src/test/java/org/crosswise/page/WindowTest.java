package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in windows of every width, and for people who set their browser to their eyes. */
@InBrowser
class WindowTest {

    /** Boxes that are smaller than 44 px and stand in no label that is large enough; links within a sentence are left out. */
    private static final String SMALL =
            """
            [...document.querySelectorAll('button, input, select, textarea, summary, a.bar, nav a')]
                .filter(each => each.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}))
                .map(each => ({each, box: (each.closest('label') ?? each).getBoundingClientRect()}))
                .filter(({box}) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
                .map(({each, box}) => each.outerHTML.slice(0, 90) + ' ' + box.width + 'x' + box.height)""";

    @ParameterizedTest
    @EnumSource
    void nothingIsWiderThanTheWindow(State state, AssessmentPage page, PageServer server) {
        state.reach(page, server);
        for (int width : List.of(320, 390, 768, 1024)) {
            page.browser().size(width, 844, false);

            assertThat(page.browser().number("document.scrollingElement.scrollWidth")).as("at " + width).isLessThanOrEqualTo(width);
            assertThat(page.browser().texts(Layout.WIDER)).as("at " + width).isEmpty();
            assertThat(page.browser().texts(SMALL)).as("targets at " + width).isEmpty();
        }
    }

    @Test
    void withForcedColoursReleaseAndStrengthenAreStillTold(AssessmentPage page, PageServer server) {
        State.FULL.reach(page, server);
        page.browser().media("", Map.of("forced-colors", "active"));

        assertThat(page.browser().holds("matchMedia('(forced-colors: active)').matches")).isTrue();
        assertThat(page.all("[data-part=plan] h5", "each.innerText")).anyMatch(words -> words.contains("Release and lengthen"))
                .anyMatch(words -> words.contains("Strengthen and activate"));
        assertThat(page.all(".map-letter", "each.textContent + getComputedStyle(each).fill"))
                .anyMatch(letter -> letter.startsWith("R")).anyMatch(letter -> letter.startsWith("S"));
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
                        || style.animationName !== 'none' || style.scrollBehavior === 'smooth').map(style => style.transition)"""))
                .isEmpty();
    }

    @Test
    void theMapIsSaidInWordsToo(AssessmentPage page, PageServer server) {
        State.FULL.reach(page, server);

        assertThat(page.all(".map svg", "each.getAttribute('aria-label')"))
                .allMatch(words -> words.contains("Release and lengthen: iliopsoas, left") && words.contains("gluteus maximus, right"));
    }
}
