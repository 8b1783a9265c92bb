package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.crosswise.service.Disturbance;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be seen is in sight, whatever the window and however far it was scrolled. */
@InBrowser
class SightTest {

    private static final List<String> COMMANDS = List.of(
            "#new",
            "#open",
            "#save",
            "#compare",
            "#print-chart-button",
            "#print-client-button",
            "#help-button",
            "#names",
            "#day",
            "#label");

    /** How strongly something is painted: the product of what it and all around it let through. */
    private static final String STRENGTH = """
            (() => { let strength = 100;
              for (let e = document.querySelector(arguments[0]); e; e = e.parentElement) { strength *= getComputedStyle(e).opacity; }
              return strength; })()""";

    /** Answers that are wider than the list that they are chosen from, without the arrow at its end. */
    private static final String CUT = """
            (() => { const pen = document.createElement('canvas').getContext('2d');
              return [...document.querySelectorAll('.cell select')].filter(each => each.checkVisibility()).flatMap(each => {
                const style = getComputedStyle(each);
                pen.font = '15px ' + style.fontFamily;
                return [...each.options].filter(one => one.value && pen.measureText(one.text).width > each.clientWidth - 22)
                    .map(one => each.ariaLabel + ': ' + one.text);
              }); })()""";

    private static final String ALIKE = """
            [...document.querySelectorAll('.cell select')].filter(each => new Set([...each.options].map(one => one.text)).size < each.options.length)
                .map(each => each.ariaLabel)""";

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void theBarOfATelephoneTellsLevelAndSidesWhole(int width, AssessmentPage page) {
        page.browser().size(width, 700, true);
        page.openFile(Clients.fileOf(Clients.deskWorker())).settles();

        assertThat(page.words("#bar")).contains("No alarm").contains("Lower crossed pattern, full, left and right.");
        assertThat(page.all("#bar, #bar *", "each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0"))
                .as("cut off")
                .containsOnly("false");
        assertThat(page.browser().holds("document.querySelector('#bar').getBoundingClientRect().bottom <= innerHeight"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void theHeadOfATelephoneIsLowAndHasEverything(int width, AssessmentPage page) {
        page.browser().size(width, 700, true);
        assertThat(page.browser().number("document.querySelector('header.top').offsetHeight"))
                .isLessThanOrEqualTo(160);

        page.press("#more");

        assertThat(page.find("#more").getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(COMMANDS).allMatch(page::shows);
    }

    @Test
    void theLevelStaysInSightBesideALongResult(AssessmentPage page) {
        page.openFile(Clients.fileOf(Clients.deskWorker())).settlesWholly();
        assertThat(page.shows("#line")).as("beside the level itself").isFalse();

        page.find("[data-part=about]");

        page.browser().until("document.querySelector('#line').checkVisibility()");
        assertThat(page.words("#line"))
                .isEqualTo(page.browser().text("document.querySelector('.level-word').innerText"));
        assertThat(page.browser().holds("""
                (() => { const box = document.querySelector('#line').getBoundingClientRect();
                  return document.querySelector('#line').contains(document.elementFromPoint(box.x + 40, box.y + box.height / 2)); })()""")).as("nothing covers it").isTrue();
    }

    @Test
    void whatWasTakenAwayIsSaidWithWeight(AssessmentPage page, PageServer server) {
        page.openFile(Clients.fileOf(Clients.deskWorker())).settlesWholly();
        CountDownLatch open = new CountDownLatch(1);
        server.disturb(Disturbance.hold(assessment -> true, new CountDownLatch(1), open));

        page.answerItem("condition", "PREGNANCY", "YES");

        assertThat(page.words("[data-part=notice]")).isEqualTo("The plan is taken away until the answer is here.");
        assertThat(page.browser().number(STRENGTH, "[data-part=notice] b")).isEqualTo(100);
        assertThat(page.browser()
                        .number("parseInt(getComputedStyle(document.querySelector('[data-part=notice] b')).fontSize)"))
                .isGreaterThanOrEqualTo(17);
        open.countDown();
        page.settles();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1024})
    void noAnswerIsCutOffInItsBoxAndNoTwoLookAlike(int width, AssessmentPage page) {
        page.browser().size(width, 900, false);
        page.unfold();

        assertThat(page.browser().texts(CUT)).isEmpty();
        assertThat(page.browser().texts(ALIKE)).isEmpty();
    }

    @Test
    void theLetterOfOneSideStandsInTheLineOfItsName(AssessmentPage page) {
        page.openFile(Clients.UNEQUAL).settles();
        page.find("[data-part=withheld]");

        assertThat(page.all("[data-part=withheld] .sides", "each.ariaLabel")).contains("left", "right");
        assertThat(
                        page.all(
                                "[data-part=withheld] .names li",
                                "Math.abs(each.children[0].getBoundingClientRect().bottom + each.children[0].getBoundingClientRect().top"
                                        + " - each.children[1].getBoundingClientRect().bottom - each.children[1].getBoundingClientRect().top) <= 2"))
                .containsOnly("true");
    }

    @Test
    void manyRedFlagsLeaveRoomForTheFormOnATelephone(AssessmentPage page, PageServer server) {
        page.expectingFailures().browser().size(320, 600, true);
        server.disturb(Disturbance.busy());
        for (String flag : List.of("CES_SADDLE", "CES_BLADDER", "CES_BOWEL", Clients.EMERGENCY_FLAG)) {
            page.answerItem("redFlag", flag, "YES");
        }
        page.settles();

        assertThat(page.words("#bar")).startsWith("4 red flags answered yes");
        assertThat(page.browser().number("document.querySelector('#bar').offsetHeight"))
                .isLessThanOrEqualTo(240);
    }
}
