package org.crosswise.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.OutputType;

/** Pictures of the page, to be looked at: {@code mvn test -Dtest=Pictures -Dpictures=FOLDER}, and only then. */
@InBrowser
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class Pictures {

    private static final int[][] WINDOWS = {{1440, 900}, {1024, 768}, {768, 1024}, {390, 844}};
    private static final List<String> SCHEMES = List.of("light", "dark");
    private static final Map<String, int[]> PAPERS =
            Map.of("chart", new int[] {720, 1040}, "client", new int[] {720, 1040});

    static Stream<Arguments> all() {
        return Stream.of(State.EMPTY, State.HALF, State.FULL, State.COMPARED, State.EMERGENCY, State.ERROR, State.HELP)
                .flatMap(state -> IntStream.range(0, WINDOWS.length)
                        .mapToObj(i -> WINDOWS[i])
                        .flatMap(window -> SCHEMES.stream().map(scheme -> Arguments.of(state, window, scheme))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void ofTheScreen(State state, int[] window, String scheme, AssessmentPage page, PageServer server)
            throws IOException {
        Browser browser = page.browser();
        server.analyse(true);
        browser.size(window[0], window[1], false);
        browser.media("", Map.of("prefers-color-scheme", scheme));
        state.reach(page, server);
        if (state == State.FULL) {
            browser.run("document.querySelectorAll('details').forEach(each => (each.open = false))");
        }
        browser.until(
                "document.querySelector('#message').textContent === '' || !document.querySelector('#message').isConnected");
        if (window[0] < 960 && (state == State.FULL || state == State.EMERGENCY)) {
            browser.run("document.querySelector('#result').scrollIntoView({block: 'start', behavior: 'instant'})");
        }
        save(browser, "%s-%dx%d-%s".formatted(name(state.name()), window[0], window[1], scheme));
    }

    static Stream<Arguments> prints() {
        return Stream.of(State.FULL, State.EMERGENCY)
                .flatMap(state -> PAPERS.keySet().stream().map(which -> Arguments.of(state, which)));
    }

    @ParameterizedTest
    @MethodSource("prints")
    void ofPaper(State state, String which, AssessmentPage page, PageServer server) throws IOException {
        state.reach(page, server);
        page.printed(which);
        page.browser().media("print", Map.of());
        page.browser().size(PAPERS.get(which)[0], PAPERS.get(which)[1], false);
        save(page.browser(), "print-%s-%s".formatted(which, name(state.name())));
    }

    private static String name(String state) {
        return state.toLowerCase(Locale.ROOT);
    }

    private static void save(Browser browser, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("pictures")));
        Files.write(folder.resolve(name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
    }
}
