package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crosswise.Crosswise;
import org.crosswise.service.Service;
import org.crosswise.service.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** From a change to the painted answer, by the page's own measure, through real HTTP with the service as it is when it says that it is ready. */
@InBrowser
@Isolated("what else is at work would be measured too")
class SpeedTest {

    private static final int CHANGES = 60;
    private static final int WHOLE_CHANGES = 20;

    /** Shorter than the page waits before it asks for the analyses. */
    private static final int TYPING_MS = 40;

    /** Long enough that the analyses of the value before are being worked out. */
    private static final int READING_MS = 250;

    /** The page makes the changes by itself, so that nothing but the page is at work. */
    private static final String MAKE_CHANGES = """
            const [measure, changes, pause, done] = arguments;
            const field = document.activeElement;
            const taken = [];
            const change = () => {
              field.value = String(taken.length % 20);
              field.dispatchEvent(new Event('input', {bubbles: true}));
            };
            new PerformanceObserver((list, observer) => list.getEntriesByName(measure).forEach(entry => {
              taken.push(String(entry.duration));
              if (taken.length === changes) {
                observer.disconnect();
                done(taken);
              } else {
                setTimeout(change, pause);
              }
            })).observe({type: 'measure'});
            change();""";

    @Test
    @Tag("nightly")
    void eachChangeIsMeasured(AssessmentPage page) throws IOException {
        try (Service service = Service.start(Crosswise.standard(), Settings.USUAL.withPort(0))) {
            page.open(service.address())
                    .openFile(Clients.fileOf(Clients.deskWorker()))
                    .settlesWholly();
            page.press(".cell[data-code=modifiedThomasHipAngle][data-side=LEFT] input");
            String typed = told(taken(page, "crosswise:painted", CHANGES, TYPING_MS));
            String read = told(taken(page, "crosswise:painted", CHANGES, READING_MS));
            String whole = told(taken(page, "crosswise:completed", WHOLE_CHANGES, TYPING_MS));
            page.unfold();
            String unfolded = told(taken(page, "crosswise:painted", CHANGES, TYPING_MS));
            String line =
                    "page: change to painted answer, %s; while analyses run, %s; with everything unfolded, %s; with would-change and stability, %s"
                            .formatted(typed, read, unfolded, whole);
            System.out.println(line);
            Files.writeString(Path.of("target", "page-speed.txt"), line + "\n");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Double> taken(AssessmentPage page, String measure, int changes, int pause) {
        Object taken = page.browser().driver().executeAsyncScript(MAKE_CHANGES, measure, changes, pause);
        assertThat((List<String>) taken).hasSize(changes);
        page.settlesWholly();
        return ((List<String>) taken).stream().map(Double::valueOf).sorted().toList();
    }

    private static String told(List<Double> sorted) {
        return String.format(
                Locale.ROOT, "%d changes: p50 %.0f ms, p95 %.0f ms", sorted.size(), at(sorted, 0.50), at(sorted, 0.95));
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
