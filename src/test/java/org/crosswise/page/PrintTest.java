package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page for the chart and one for the client, on both papers. */
@InBrowser
class PrintTest {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @ParameterizedTest
    @CsvSource({"chart, FULL", "client, FULL", "chart, EMERGENCY", "client, EMERGENCY", "chart, EMPTY", "client, HALF"})
    void onePageIsEnough(String which, State state, AssessmentPage page, PageServer server) {
        state.reach(page, server);
        page.printed(which);

        assertThat(pages(page, 8.27, 11.69)).as("A4").isEqualTo(1);
        assertThat(pages(page, 8.5, 11)).as("Letter").isEqualTo(1);
    }

    @Test
    void onSmallPaperItWouldTakeMore(AssessmentPage page, PageServer server) {
        State.FULL.reach(page, server);
        page.printed("chart");

        assertThat(pages(page, 4, 4)).isGreaterThan(2);
    }

    private static long pages(AssessmentPage page, double width, double height) {
        Map<String, Object> printed = page.browser()
                .cdp(
                        "Page.printToPDF",
                        Map.of("paperWidth", width, "paperHeight", height, "marginTop", 0.4, "marginBottom", 0.4));
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        return PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FULL", "HALF", "EMERGENCY"})
    void theClientReadsNoDiagnosis(State state, AssessmentPage page, PageServer server) {
        state.reach(page, server);
        page.printed("client").browser().media("print", Map.of());

        assertThat(page.words("#print-client").toLowerCase(java.util.Locale.ROOT))
                .isNotEmpty()
                .doesNotContain("lower crossed")
                .doesNotContain("syndrome")
                .doesNotContain("pattern")
                .doesNotContain("rule");
        assertThat(page.shows("#print-chart, main, header.top")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart", "client"})
    void inAnEmergencyNoPlanIsPrinted(String which, AssessmentPage page, PageServer server) {
        State.EMERGENCY.reach(page, server);
        page.printed(which).browser().media("print", Map.of());

        assertThat(page.words("#print-" + which))
                .containsIgnoringCase("ambulance")
                .doesNotContain("Low lunge")
                .doesNotContain("bridge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart", "client"})
    void withoutAResultNothingOldIsPrinted(String which, AssessmentPage page, PageServer server) {
        State.FULL.reach(page, server);
        page.printed(which);
        server.disturb(org.crosswise.service.Disturbance.busy());
        page.expectingFailures().enter("beightonScore", "NONE", "2").settles();

        page.printed(which).browser().media("print", Map.of());

        assertThat(page.words("#print-" + which))
                .contains("no result that belongs to what is on the form")
                .doesNotContain("Low lunge");
    }
}
