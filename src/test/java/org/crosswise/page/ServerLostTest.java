package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.service.Disturbance;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;

/** An old result is never shown as the answer to what is entered now. */
@InBrowser
class ServerLostTest {

    /** The words in the largest letters of all that stands on the page. */
    private static final String LARGEST = """
            (() => { const size = each => parseFloat(getComputedStyle(each).fontSize);
              const all = [...document.querySelectorAll('body *')].filter(each => each.checkVisibility()
                  && [...each.childNodes].some(child => child.nodeType === 3 && child.textContent.trim() !== ''));
              const largest = Math.max(...all.map(size));
              return all.filter(each => size(each) === largest).map(each => each.textContent); })()""";

    @Test
    void withoutAServiceThereIsNoResultAndWithItThereIsAgain(AssessmentPage page, PageServer server) {
        page.openFile(Clients.fileOf(Clients.deskWorker())).settlesWholly().expectingFailures();
        Shown before = page.shown();
        server.stop();
        try {
            page.enter("beightonScore", "NONE", "2").settles();
            assertThat(page.words("[data-part=notice]"))
                    .contains("does not answer")
                    .contains("kept");
            assertThat(page.shown().plan()).isEmpty();
            assertThat(page.shown().states()).isEmpty();
            assertThat(page.shown().level()).isEqualTo("none shown");
            assertThat(page.words("#summary")).doesNotContain("No alarm");
            assertThat(page.value("modifiedThomasHipAngle", "LEFT")).isEqualTo("12");
        } finally {
            server.startAgain();
        }

        page.browser().until("document.querySelector('.level')");
        page.settlesWholly();
        assertThat(page.shows("[data-part=notice]")).isFalse();
        assertThat(page.shown().plan()).isEqualTo(before.plan());
        assertThat(page.value("beightonScore", "NONE")).isEqualTo("2");
    }

    @Test
    void aRedFlagIsNamedEvenWhenNobodyAnswersAndIsTheLargestOnTheScreen(AssessmentPage page, PageServer server) {
        page.expectingFailures();
        page.browser().size(390, 844, true);
        server.stop();
        try {
            page.answerItem("redFlag", Clients.EMERGENCY_FLAG, "YES").settles();
            assertThat(page.words("[data-part=notice]"))
                    .startsWith("Red flag answered yes Is there severe or worsening weakness or numbness in both legs?")
                    .contains("The level is not known")
                    .contains("stop, do not treat")
                    .contains("does not answer");
            assertThat(page.words("#bar")).contains("Red flag answered yes").contains("in both legs?");
            assertThat(page.browser().text("document.querySelector('#alarm').textContent"))
                    .contains("in both legs?");
            assertThat(page.browser().texts(LARGEST)).isEqualTo(List.of("Red flag answered yes"));

            page.answerItem("redFlag", "CES_SADDLE", "YES").settles();
            assertThat(page.words("[data-part=notice]"))
                    .startsWith("2 red flags answered yes")
                    .contains("in both legs?")
                    .contains("the inner thighs");
        } finally {
            server.startAgain();
        }

        page.browser().until("document.querySelector('.level')");
        assertThat(page.shows(".flagged")).isFalse();
        assertThat(page.shown().level()).isEqualTo("emergency");
    }

    @Test
    void aRedFlagIsNamedWhileItsAnswerIsWaitedFor(AssessmentPage page, PageServer server) {
        CountDownLatch open = new CountDownLatch(1);
        server.disturb(Disturbance.hold(ServerLostTest::isEmergency, new CountDownLatch(1), open));

        page.answerItem("redFlag", Clients.EMERGENCY_FLAG, "YES");

        assertThat(page.words("[data-part=notice]"))
                .startsWith("Red flag answered yes")
                .contains("in both legs?");
        assertThat(page.shown().level()).isEqualTo("none shown");
        open.countDown();
        page.settles();
    }

    @Test
    void anAnswerThatComesLateOverwritesNoNewerOne(AssessmentPage page, PageServer server) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        server.disturb(Disturbance.hold(ServerLostTest::isEmergency, begun, open));
        page.answerItem("redFlag", Clients.EMERGENCY_FLAG, "YES");
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(page.shown().level()).as("while the answer is waited for").isNotEqualTo("none");

        page.answerItem("redFlag", Clients.EMERGENCY_FLAG, "NO")
                .enter("age", "NONE", "42")
                .settlesWholly();
        assertThat(page.shown().level()).isEqualTo("open");
        open.countDown();
        server.awaitAnswer("\"level\":\"emergency\"");
        page.hearsAnotherAnswer();

        assertThat(page.shown().level()).isEqualTo("open");
        assertThat(page.words("#alarm")).isEmpty();
    }

    private static boolean isEmergency(Assessment assessment) {
        return assessment.entries().stream()
                .anyMatch(entry -> "YES".equals(entry.attributes().get("answer")));
    }

    @Test
    void whileAnAnswerIsWaitedForTheOldResultIsMarkedAsBeingRenewed(AssessmentPage page, PageServer server) {
        page.openFile(Clients.fileOf(Clients.deskWorker())).settlesWholly();
        CountDownLatch open = new CountDownLatch(1);
        server.disturb(Disturbance.hold(assessment -> true, new CountDownLatch(1), open));

        page.enter("beightonScore", "NONE", "2");

        assertThat(page.shows("#result-parts[aria-busy=true]")).isTrue();
        assertThat(page.browser().text("getComputedStyle(document.querySelector('#result-parts')).opacity"))
                .isNotEqualTo("");
        open.countDown();
        page.settles();
        assertThat(page.shown()).isEqualTo(Shown.of(Bundled.CROSSWISE.assess(Clients.deskWorker())));
    }
}
