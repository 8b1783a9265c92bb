package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;

/** The page for people who set their browser to their eyes. */
@InBrowser
class PreferencesTest {

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
                .anyMatch(letter -> letter.startsWith("↔"))
                .anyMatch(letter -> letter.startsWith("+"));
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
