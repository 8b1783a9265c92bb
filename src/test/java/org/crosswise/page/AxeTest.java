package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.crosswise.service.PageServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The axe engine finds no barrier: all its rules by day, and those about colour by night. The many fields of the form are looked at
 * once, in the state in which some of each kind are filled in: that takes longer than everything else together.
 */
@InBrowser
class AxeTest {

    private static final String AXE = axe();

    @ParameterizedTest
    @EnumSource
    void findsNoBarrier(State state, AssessmentPage page, PageServer server) {
        state.reach(page, server);
        page.browser().run(AXE);
        String where = state == State.HALF ? "document" : "{exclude: ['#groups']}";

        assertThat(violations(page, where, "{}")).as("by day").isEmpty();
        page.browser().media("", Map.of("prefers-color-scheme", "dark"));
        assertThat(violations(page, where, "{runOnly: ['color-contrast', 'link-in-text-block']}"))
                .as("by night")
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(AssessmentPage page, String where, String options) {
        return (List<String>) page.browser().driver().executeAsyncScript("""
                const done = arguments[0];
                axe.run(%s, Object.assign({resultTypes: ['violations']}, %s)).then(found => done(found.violations.flatMap(one =>
                    one.nodes.map(node => one.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 120) + ' ' + (node.any[0]?.message ?? '')))));
                """.formatted(where, options));
    }

    private static String axe() {
        try (InputStream in = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
