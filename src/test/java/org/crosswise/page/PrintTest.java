package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
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
    void onePageIsEnoughAndSaysWhatItMay(String which, State state, AssessmentPage page, PageServer server) {
        state.reach(page, server);
        page.printed(which);

        assertThat(pages(page, 8.27, 11.69)).as("A4").isEqualTo(1);
        assertThat(pages(page, 8.5, 11)).as("Letter").isEqualTo(1);
        page.browser().media("print", Map.of());
        assertThat(page.shows("main, header.top")).isFalse();
        String words = page.words("#print-" + which).toLowerCase(Locale.ROOT);
        if (which.equals("client")) {
            assertThat(words).isNotEmpty().doesNotContain("lower crossed", "syndrome", "pattern", "rule");
        }
        if (state == State.EMERGENCY) {
            assertThat(words).contains("ambulance").doesNotContain("low lunge", "bridge", "stretch");
        } else if (state == State.FULL) {
            assertThat(words).contains("low lunge", "bridge");
        }
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
