package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;

/** Today's assessment beside an earlier one. */
@InBrowser
class ComparisonTest {

    /** Something of each kind that must not go into another visit. */
    private static final Path EARLIER = Clients.file("earlier.json", """
            {"schema": "crosswise-assessment/1", "label": "A. K.", "assessedOn": "2025-03-01", "findings": [
              {"code": "age", "value": 42, "date": "2025-02-20"}, {"code": "sex", "value": "F"},
              {"code": "redFlagScreenComplete", "value": true}, {"code": "conditionsScreenComplete", "value": true},
              {"code": "redFlag", "value": "CES_SADDLE", "answer": "UNKNOWN"}, {"code": "condition", "value": "OSTEOPOROSIS"},
              {"code": "medicalClearance", "value": true, "scope": "ALL", "author": "Dr. B", "date": "2025-02-20"},
              {"code": "palpation", "muscle": "ERECTOR_SPINAE", "side": "LEFT", "value": "HYPERTONIC"},
              {"code": "overheadSquat", "value": "FORWARD_LEAN"}, {"code": "ownTest", "value": 1},
              {"code": "priorInjury", "value": "ankle"}, {"code": "painNRS", "value": 4},
              {"code": "modifiedThomasHipAngle", "side": "LEFT", "value": 12, "pelvisControlled": true}]}""");

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

    @Test
    void theLabelOfTheEarlierOneIsNotSentEither(AssessmentPage page, PageServer server) {
        page.openFile(Clients.fileOf(Clients.deskWorkerLater()));

        page.compareWith(Clients.fileOf(Clients.deskWorker())).settlesWholly();

        assertThat(server.asked()).isNotEmpty().allMatch(assessment -> assessment.label() == null);
    }

    @Test
    void anotherVisitKeepsThePersonAsksAllElseAnewAndCompares(AssessmentPage page) throws IOException {
        page.openFile(EARLIER).settles();

        page.press("#visit").settlesWholly();

        assertThat(page.words("[data-part=compare]")).contains("Since 2025-03-01");
        assertThat(page.shown().level()).isEqualTo("open");
        Assessment visit = Assessment.read(page.save());
        assertThat(Clients.findings(visit)).containsExactly("age null 42 {}", "sex null F {}");
        assertThat(visit.label()).isEqualTo("A. K.");
        assertThat(visit.assessedOn()).isEqualTo(LocalDate.now());
        assertThat(page.all("input[type=checkbox]:checked", "each.dataset.code"))
                .isEqualTo(List.of("undefined"));
    }

    @Test
    void thePersonAloneIsNoVisitSoThatASecondPressTakesNothingAway(AssessmentPage page) throws IOException {
        page.openFile(EARLIER).settles();

        page.press("#visit").settles().press("#visit").settles();

        assertThat(page.message()).isEqualTo("Open the earlier assessment first.");
        assertThat(page.words("[data-part=compare]")).contains("Since 2025-03-01");
    }

    @Test
    void anEarlierAssessmentThatWasNotSavedIsNotLostWithoutAsking(AssessmentPage page) {
        page.enter("age", "NONE", "42").enter("painNRS", "NONE", "4").settles();

        page.press("#visit").settles();

        assertThat(page.browser().holds("!dispatchEvent(new Event('beforeunload', {cancelable: true}))"))
                .isTrue();
    }

    @Test
    void aPageThatStoodOpenOverMidnightTakesTheDayOfTheVisit(AssessmentPage page) {
        page.browser().run("""
                const Real = Date;
                window.Date = class extends Real { constructor(...given) { given.length > 0 ? super(...given) : super(2031, 4, 6); } };""");

        page.press("#new").settles();

        assertThat(page.find("#day").getAttribute("value")).isEqualTo("2031-05-06");
    }

    @Test
    void whoEndsAComparisonGoesOnWhereItWasBegun(AssessmentPage page) {
        page.openFile(Clients.fileOf(Clients.deskWorkerLater()));
        page.compareWith(Clients.fileOf(Clients.deskWorker())).settles();

        page.press("#compare-end").settles();

        assertThat(page.browser().text("document.activeElement.id")).isEqualTo("compare");
        assertThat(page.message()).isEmpty();
    }

    @Test
    void withoutAnEarlierAssessmentThereIsNoOtherVisit(AssessmentPage page) {
        page.press("#visit");

        assertThat(page.message()).isEqualTo("Open the earlier assessment first.");
        assertThat(page.shows("#compare-end")).isFalse();
    }
}
