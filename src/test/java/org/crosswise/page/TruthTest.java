package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;

/** What stands on the page is of whom and of when it says, and says what was answered. */
@InBrowser
class TruthTest {

    private static final Path OLD = Clients.file("old.json", """
            {"schema": "crosswise-assessment/1", "label": "A. K.", "assessedOn": "2025-03-01", "findings": [
              {"code": "redFlagScreenComplete", "value": true}, {"code": "conditionsScreenComplete", "value": true},
              {"code": "modifiedThomasHipAngle", "side": "LEFT", "value": 12, "pelvisControlled": true}]}""");

    @Test
    void anOldAssessmentSaysSoAndIsNoPlanForTheClient(AssessmentPage page) {
        page.openFile(OLD).settlesWholly();

        assertThat(page.words("[data-part=safety]")).contains("its plan expired on 2025-04-12. Assess again.");
        assertThat(page.printed("client").words("#print-client"))
                .contains("This plan held until 2025-04-12")
                .doesNotContain("Your exercises");
    }

    @Test
    void whatWasAskedOnOneDayIsAskedAnewOnAnother(AssessmentPage page) {
        page.openFile(OLD).settles();

        page.day(LocalDate.now().toString()).settles();

        assertThat(page.shown().level()).isEqualTo("open");
        assertThat(page.words("#message")).contains("is asked anew");
    }

    @Test
    void anUnknownAnswerIsNamed(AssessmentPage page) {
        page.tick("redFlagScreenComplete").tick("conditionsScreenComplete");

        page.answerItem("condition", "OSTEOPOROSIS", "UNKNOWN").settles();

        assertThat(page.words("[data-part=safety]")).contains("Answered unknown: Osteoporosis");
        assertThat(page.words("section[data-group=conditions] .state")).contains("1 unknown");
        assertThat(page.printed("chart").words("#print-chart")).contains("Condition: Osteoporosis: unknown");
    }

    @Test
    void aSignThatAFindingShowsIsNotSaidToHaveBeenAnsweredYes(AssessmentPage page) {
        page.answerItem("redFlag", "UMN_SIGNS", "NO")
                .answer("babinski", "LEFT", "POSITIVE")
                .settles();

        assertThat(page.words("[data-part=safety]")).contains("It was not answered yes, but a finding says so.");
    }

    @Test
    void eachSideHasTheDegreeThatItHas(AssessmentPage page) {
        page.openFile(Clients.UNEQUAL).settles();

        assertThat(page.words("[data-part=pattern] .headline"))
                .startsWith("Lower crossed pattern, partial, left; Lower crossed pattern, possible, right");
    }

    @Test
    void twoLabelsMakeAComparisonDoubtful(AssessmentPage page) {
        page.label("B. T.").compareWith(OLD);

        assertThat(page.words("#message")).contains("is it the same person?");
    }

    @Test
    void aSpaceIsNoPartOfANumber(AssessmentPage page) {
        page.enter("age", "NONE", "4 2").settles();

        assertThat(page.words("[data-part=invalid]")).contains("4 2");
    }

    @Test
    void whatIsNormalIsToldWhenItIsAskedFor(AssessmentPage page) {
        page.press(".row[data-code=modifiedThomasHipAngle] .how-button");

        page.browser()
                .until("document.querySelector('.row[data-code=modifiedThomasHipAngle] .how').textContent"
                        + ".includes('From 10 to under 25 below the table')");
    }

    @Test
    void aWrongNumberIsToldInOneWording(AssessmentPage page) {
        page.enter("age", "NONE", "130").settles();

        assertThat(page.words(".row[data-code=age] .problem"))
                .isEqualTo("Age 130 years: expected 0 to 120. Kept, not used.")
                .isEqualTo(page.words("[data-part=invalid] li"));
        assertThat(page.printed("chart").words("#print-chart")).contains("Age 130 years: expected 0 to 120.");
    }

    @Test
    void whyTellsOfWhichSideItSpeaksAndOfTheMidline(AssessmentPage page) {
        page.openFile(Clients.UNEQUAL).settles().unfold();
        page.find("[data-part=why]");

        assertThat(page.words("[data-part=why] details[data-code=LCS_PARTIAL] summary"))
                .isEqualTo("Lower crossed pattern, partial, left; Lower crossed pattern, possible, right");
        assertThat(page.words("[data-part=why] details[data-code=LCS_PARTIAL] .behind"))
                .containsPattern("Right For nothing recorded Against The muscle test of the gluteus maximus is normal");
        assertThat(page.words("[data-part=why] details[data-code=ABDOMINALS] summary"))
                .endsWith("Midline: supported");
    }

    @Test
    void whatIsAskedOfBothSidesSaysSo(AssessmentPage page) {
        page.enter("age", "NONE", "42").settles();

        assertThat(page.all("[data-part=ask] li[data-code=modifiedThomas] .sides", "each.ariaLabel"))
                .containsExactly("left and right");
        assertThat(page.printed("chart").words("#print-chart"))
                .contains("Modified Thomas test with pelvic control, left and right");
    }

    @Test
    void inPregnancyItIsSaidThatPostureWasNotCounted(AssessmentPage page) {
        page.openFile(Clients.UNEQUAL)
                .answerItem("condition", "PREGNANCY", "YES")
                .settles();

        assertThat(page.words("[data-part=pattern]"))
                .contains("Posture was not counted: pregnancy or birth changes it.");
        assertThat(page.printed("chart").words("#print-chart")).contains("Posture was not counted");
    }

    @Test
    void thePrintOfTheChartSaysHowFirmlyThePatternStands(AssessmentPage page, PageServer server) {
        server.analyse(true);
        page.openFile(Clients.fileOf(Clients.deskWorker())).settlesWholly();

        assertThat(page.printed("chart").words("#print-chart"))
                .containsPattern(
                        "How firmly it standsLower crossed pattern, full, left and right: (mostly )?firm. \\d+ of 200 draws")
                .contains("gluteus medius weak, left and right: undetermined");
    }
}
