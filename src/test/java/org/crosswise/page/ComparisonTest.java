package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswise.Bundled;
import org.junit.jupiter.api.Test;

/** Today's assessment beside an earlier one. */
@InBrowser
class ComparisonTest {

    @Test
    void eachMeasureSaysWhetherItChangedBeyondMeasurementError(AssessmentPage page) {
        page.openFile(Clients.fileOf(Clients.deskWorkerLater()));

        page.compareWith(Clients.fileOf(Clients.deskWorker())).settlesWholly();

        assertThat(page.words("[data-part=compare]"))
                .contains("Since 2026-11-20, 35 days ago")
                .contains("Better, beyond measurement error")
                .contains("Within measurement error: no real change")
                .contains("Not comparable");
        assertThat(page.all("[data-part=compare] li[data-code=modifiedThomasHipAngle]", "each.dataset.verdict"))
                .contains("BEYOND");
        assertThat(page.shown())
                .isEqualTo(Shown.of(Bundled.CROSSWISE.compare(Clients.deskWorker(), Clients.deskWorkerLater())));
    }

    @Test
    void theComparisonEndsWhenItIsEnded(AssessmentPage page) {
        page.openFile(Clients.fileOf(Clients.deskWorkerLater()));
        page.compareWith(Clients.fileOf(Clients.deskWorker()));

        page.press("#compare-end").settles();

        assertThat(page.shows("[data-part=compare]")).isFalse();
        assertThat(page.shows("#compare-end")).isFalse();
        assertThat(page.shown().level()).isEqualTo("none");
    }

    @Test
    void twoDaysInTheWrongOrderAreRefusedAndTodayStays(AssessmentPage page) {
        page.openFile(Clients.fileOf(Clients.deskWorker())).expectingFailures();

        page.compareWith(Clients.fileOf(Clients.deskWorkerLater())).settlesWholly();

        assertThat(page.words("[data-part=compare]"))
                .contains("cannot be compared")
                .contains("without the comparison");
        assertThat(page.shown()).isEqualTo(Shown.of(Bundled.CROSSWISE.assess(Clients.deskWorker())));
    }
}
