package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Where the keyboard is can be seen, goes on in the order of the page, and is never lost. */
@InBrowser
class FocusTest {

    private static final String PLACE = """
            (() => { const e = document.activeElement;
              return [...document.querySelectorAll('*')].indexOf(e) + ' ' + e.tagName; })()""";

    /** A ring around the control, its label or its box; of a date the browser itself marks the part that has the focus. */
    private static final String SEEN = """
            (() => { const seen = e => e && (getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) >= 1);
              const e = document.activeElement;
              return e.type === 'date' || seen(e) || seen(e.closest('label')) || seen(e.closest('.box')) ; })()""";

    private static final String IN_VIEW = """
            (() => { const e = document.activeElement, r = e.getBoundingClientRect();
              const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
              return r.bottom > 0 && r.top < innerHeight && (e.contains(top) || (e.closest('label') ?? e).contains(top)); })()""";

    @Test
    void tabGoesThroughThePageInItsOrderAndIsSeen(AssessmentPage page) {
        Typist typist = new Typist(page.browser());
        List<Long> places = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            typist.send(Keys.TAB);
            String place = page.browser().text(PLACE);
            if (!page.browser().holds("document.activeElement.type === 'date'")) {
                places.add(Long.valueOf(place.split(" ")[0]));
            }
            assertThat(page.browser().holds(SEEN))
                    .as("the focus is seen on " + name(page))
                    .isTrue();
            assertThat(page.browser().holds(IN_VIEW))
                    .as("nothing covers " + name(page))
                    .isTrue();
        }

        assertThat(places).isSorted().doesNotHaveDuplicates();
    }

    private static String name(AssessmentPage page) {
        return page.browser().text("document.activeElement.outerHTML.slice(0, 160)");
    }

    @Test
    void enterGoesToTheNextFieldAndNeverStops(AssessmentPage page) {
        Typist typist = new Typist(page.browser());
        page.press(".cell[data-code=painNRS] input");
        long fields = page.browser()
                .number(
                        "document.querySelectorAll('[data-group=pain] [data-field], [data-group=habits] [data-field]').length");
        for (int i = 0; i < fields; i++) {
            String before = page.browser().text(PLACE);
            if (page.browser().holds("document.activeElement.matches('textarea')")) {
                return;
            }
            typist.send(Keys.ENTER);
            assertThat(page.browser().text(PLACE)).as("Enter on " + name(page)).isNotEqualTo(before);
        }
    }

    @Test
    void theFocusStaysWhereItIsWhenTheResultComes(AssessmentPage page, PageServer server) {
        State.FULL.reach(page, server);
        page.browser().run("document.querySelector('[data-part=plan] .item summary').focus()");
        String line = page.browser().text("document.activeElement.closest('[data-key]').dataset.key");

        page.browser().run("""
                const age = document.querySelector('.cell[data-code=age] input');
                age.value = '43'; age.dispatchEvent(new Event('input', {bubbles: true}));""");
        page.settlesWholly();

        assertThat(page.browser().text("document.activeElement.closest('[data-key]')?.dataset.key"))
                .isEqualTo(line);
        assertThat(page.browser().holds("document.activeElement.closest('details').open"))
                .isTrue();
    }

    @Test
    void helpOpensAndClosesByKeyboardAndGivesTheFocusBack(AssessmentPage page) {
        page.browser().run("document.querySelector('#help-button').focus()");
        Typist typist = new Typist(page.browser());

        typist.send(Keys.ENTER);
        assertThat(page.browser().holds("document.querySelector('#help').open")).isTrue();
        assertThat(page.browser().holds("document.querySelector('#help').contains(document.activeElement)"))
                .isTrue();

        typist.send(Keys.ESCAPE);
        assertThat(page.browser().holds("document.querySelector('#help').open")).isFalse();
        assertThat(page.browser().holds("document.activeElement.id === 'help-button'"))
                .isTrue();
    }

    @Test
    void whatToAskNextLeadsToItsField(AssessmentPage page, PageServer server) {
        State.FULL.reach(page, server);

        page.press("[data-part=ask] button");

        assertThat(
                        page.browser()
                                .text(
                                        "document.activeElement.closest('.cell').dataset.code + document.activeElement.closest('.cell').dataset.side"))
                .isEqualTo("elyTestLEFT");
    }
}
