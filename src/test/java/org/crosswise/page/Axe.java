package org.crosswise.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The axe engine, which looks for what keeps people out. */
final class Axe {

    private static final String ENGINE = engine();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, Object.assign({resultTypes: ['violations']}, %s)).then(found => done(found.violations.flatMap(one =>
                one.nodes.map(node => one.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 120) + ' ' + (node.any[0]?.message ?? '')))));
            """;

    private Axe() {}

    /** What all its rules find, a line each. */
    static List<String> barriers(Browser browser) {
        browser.run(ENGINE);
        return violations(browser, "{}");
    }

    /** What the rules about colour find, after all the others were run on the same page. */
    static List<String> faintColours(Browser browser) {
        return violations(browser, "{runOnly: ['color-contrast', 'link-in-text-block']}");
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Browser browser, String options) {
        return (List<String>) browser.driver().executeAsyncScript(RUN.formatted(options));
    }

    private static String engine() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
