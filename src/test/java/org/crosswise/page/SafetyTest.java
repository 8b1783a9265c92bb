package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;

/** Safety comes first, and silence is never a "no". */
@InBrowser
class SafetyTest {

    @Test
    void anEmergencyTakesTheWholePlanAway(AssessmentPage page) {
        page.openFile(Clients.fileOf(Clients.deskWorker())).settlesWholly();
        assertThat(page.shown().plan()).isNotEmpty();
        assertThat(page.shows(".map [data-mark]")).isTrue();

        page.answerItem("redFlag", Clients.EMERGENCY_FLAG, "YES").settlesWholly();

        assertThat(page.shown().level()).isEqualTo("emergency");
        assertThat(page.shown().alerts()).contains(Clients.EMERGENCY_FLAG);
        assertThat(page.shown().plan()).isEmpty();
        assertThat(page.shown().states()).isEmpty();
        assertThat(page.shown().patterns()).isEmpty();
        assertThat(page.shows("[data-part=pattern], [data-part=plan], [data-part=why], .map"))
                .isFalse();
        assertThat(page.words("body")).doesNotContain("Lower crossed").doesNotContain("Low lunge");
        assertThat(page.words("#result")).contains("Emergency department or ambulance now");
    }

    @Test
    void anEmergencyIsAnnouncedAtOnce(AssessmentPage page) {
        page.answerItem("redFlag", Clients.EMERGENCY_FLAG, "YES").settles();

        assertThat(page.browser().text("document.querySelector('#alarm').textContent"))
                .startsWith("Emergency");
        assertThat(page.all("#alarm", "each.getAttribute('role') + each.getAttribute('aria-live')"))
                .allMatch(announced -> announced.contains("alert") || announced.contains("assertive"));
    }

    @Test
    void whenTheFlagIsTakenBackThePlanReturns(AssessmentPage page) {
        page.openFile(Clients.fileOf(Clients.deskWorker())).settlesWholly();
        Shown before = page.shown();
        page.answerItem("redFlag", Clients.EMERGENCY_FLAG, "YES").settles();

        page.answerItem("redFlag", Clients.EMERGENCY_FLAG, "OPEN").settlesWholly();

        assertThat(page.shown()).isEqualTo(before);
    }

    @Test
    void nothingEnteredIsNotNothingToWorryAbout(AssessmentPage page, PageServer server) {
        page.settlesWholly();

        assertThat(page.shown().level()).isEqualTo("open");
        assertThat(page.words("[data-part=safety]"))
                .contains("Screens not complete")
                .contains("questions are not answered. They are not taken as absent.")
                .doesNotContain("No alarm");
        assertThat(page.shown().patterns()).containsExactly("INSUFFICIENT_DATA");
        assertThat(page.shown().plan()).allMatch(line -> line.startsWith("GENERAL_"));
    }

    @Test
    void unansweredQuestionsAreCountedUntilTheScreenIsTicked(AssessmentPage page, PageServer server) {
        long flags = page.browser().number("document.querySelectorAll('.question[data-code=redFlag]').length");
        page.answerItem("redFlag", "CES_SADDLE", "NO").settles();
        assertThat(page.words("[data-part=safety]"))
                .contains("Red flags: " + (flags - 1) + " questions are not answered");
        assertThat(server.asked().stream().flatMap(asked -> asked.entries().stream()))
                .allMatch(entry -> "CES_SADDLE".equals(entry.value()));

        page.tick("redFlagScreenComplete").tick("conditionsScreenComplete").settles();

        assertThat(page.shown().level()).isEqualTo("none");
        assertThat(page.words("[data-part=safety]"))
                .contains("No alarm from what was entered")
                .contains("not covered");
    }

    @Test
    void unknownIsNotNo(AssessmentPage page) {
        page.tick("redFlagScreenComplete").tick("conditionsScreenComplete");

        page.answerItem("redFlag", Clients.EMERGENCY_FLAG, "UNKNOWN").settles();

        assertThat(page.shown().level()).isNotEqualTo("none");
    }
}
