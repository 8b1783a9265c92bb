package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a change to the painted answer, by the page's own measure, through real HTTP with all rules. */
@InBrowser
class SpeedTest {

    private static final int CHANGES = 60;

    /** Each so-manieth is waited for until its analyses are there. */
    private static final int WHOLE = 12;

    private static final String CHANGE = """
            const field = document.activeElement;
            field.value = arguments[0];
            field.dispatchEvent(new Event('input', {bubbles: true}));""";

    @Test
    @Tag("nightly")
    void eachChangeIsMeasured(AssessmentPage page, PageServer server) throws IOException {
        server.analyse(true);
        State.FULL.reach(page, server);
        page.browser().run("performance.clearMeasures()");
        page.press(".cell[data-code=modifiedThomasHipAngle][data-side=LEFT] input");
        for (int change = 0; change < CHANGES; change++) {
            page.browser().run(CHANGE, String.valueOf(change % 20));
            page.browser().until("performance.getEntriesByName('crosswise:painted').length > arguments[0]", change);
            if (change % WHOLE == 0) {
                page.settlesWholly();
            }
        }

        List<Double> painted = millis(page, "crosswise:painted");
        assertThat(painted).hasSize(CHANGES);
        String line = "page: change to painted answer, %d changes: %s; with would-change and stability: %s"
                .formatted(CHANGES, told(painted), told(millis(page, "crosswise:completed")));
        System.out.println(line);
        Files.writeString(Path.of("target", "page-speed.txt"), line + "\n");
    }

    private static List<Double> millis(AssessmentPage page, String name) {
        return page
                .browser()
                .texts("performance.getEntriesByName(arguments[0]).map(each => String(each.duration))", name)
                .stream()
                .map(Double::valueOf)
                .sorted()
                .toList();
    }

    private static String told(List<Double> sorted) {
        return String.format(Locale.ROOT, "p50 %.0f ms, p95 %.0f ms", at(sorted, 0.50), at(sorted, 0.95));
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
