package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;

/** The desk worker of the examples, entered from the first field to the last. */
@InBrowser
class WholeAssessmentTest {

    @Test
    void byMouse(AssessmentPage page, PageServer server) {
        enterDeskWorker(page);
        server.analyse(true);

        showsTheDeskWorker(page, server);
    }

    @Test
    void byTouch(AssessmentPage page, PageServer server) {
        page.browser().tablet();
        enterDeskWorker(page.by(Hand.TOUCH));

        showsTheDeskWorker(page, server);
    }

    private static void enterDeskWorker(AssessmentPage page) {
        page.label("Desk worker, 42").day("2026-11-20");
        page.tick("redFlagScreenComplete").tick("conditionsScreenComplete");
        page.enter("age", "NONE", "42").answer("sex", "NONE", "F");
        for (String side : List.of("LEFT", "RIGHT")) {
            page.enter("pelvicTiltAngle", side, "17");
        }
        page.answer("lumbarLordosisObserved", "NONE", "INCREASED").answer("lumbarLordosisExtent", "NONE", "SHORT_DEEP");
        page.answer("hipPosture", "LEFT", "FLEXED").answer("hipPosture", "RIGHT", "FLEXED");
        page.enter("modifiedThomasHipAngle", "LEFT", "12").mark("modifiedThomasHipAngle", "LEFT", "pelvisControlled");
        page.enter("modifiedThomasHipAngle", "RIGHT", "8").mark("modifiedThomasHipAngle", "RIGHT", "pelvisControlled");
        page.enter("modifiedThomasKneeFlexion", "LEFT", "62").enter("modifiedThomasKneeFlexion", "RIGHT", "82");
        page.answer("lumbarFlexionReversal", "NONE", "ABSENT");
        for (String side : List.of("LEFT", "RIGHT")) {
            page.answer("trendelenburg", side, "NEGATIVE").enter("mmtGluteusMaximus", side, "4-");
        }
        page.answer("trunkCurlUp", "NONE", "FAIL");
        page.enter("painNRS", "NONE", "4");
        page.pick("painLocation", "LEFT", "LUMBAR_DIFFUSE").pick("painLocation", "RIGHT", "LUMBAR_DIFFUSE");
        page.enter("painDurationDays", "NONE", "240").answer("painAggravatedBy", "NONE", "SIT_TO_STAND");
        page.enter("sittingHoursPerDay", "NONE", "9");
    }

    private static void showsTheDeskWorker(AssessmentPage page, PageServer server) {
        page.answer("activity", "NONE", "DESK").settlesWholly();
        List<Assessment> asked = server.asked();
        Assessment last = asked.get(asked.size() - 1);
        assertThat(Clients.findings(last)).isEqualTo(Clients.findings(Clients.deskWorker()));
        assertThat(last.assessedOn()).isEqualTo(Clients.deskWorker().assessedOn());
        assertThat(page.shown())
                .isEqualTo(Shown.of(Bundled.CROSSWISE.assess(Clients.deskWorker())))
                .isEqualTo(Shown.of(Bundled.CROSSWISE.assess(last)));
    }
}
