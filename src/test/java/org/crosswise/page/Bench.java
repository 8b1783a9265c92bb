package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswise.service.Disturbance;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each test a fresh page of one browser and one service, which all of them share, and looks at what it left behind. */
final class Bench implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final String MISSING = "No Chromium: the page was not tried in a browser";

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!Browser.isThere()) {
            assertThat(System.getenv("CROSSWISE_BROWSER")).as(MISSING).isNotEqualTo("required");
            context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(MISSING, Bench::told);
            Assumptions.abort(MISSING);
        }
        shared(context)
                .fresh(context.getRequiredTestClass()
                        .getAnnotation(InBrowser.class)
                        .query());
    }

    private static String told(String words) {
        System.out.println(words + ".");
        return words;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (Browser.isThere()) {
            shared(context).server().disturb(Disturbance.NONE);
            shared(context).page().leavesNoTrace();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(AssessmentPage.class, PageServer.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Room room = shared(context);
        return parameter.getParameter().getType() == PageServer.class ? room.server() : room.page();
    }

    private static Room shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Room.class, type -> Room.furnished(), Room.class);
    }

    /** What all tests share; ends after the last one. */
    record Room(PageServer server, Browser browser, AssessmentPage page) implements AutoCloseable {

        static Room furnished() {
            PageServer server = PageServer.with(Pseudo.LANGUAGES);
            Browser browser = new Browser();
            return new Room(server, browser, new AssessmentPage(browser));
        }

        void fresh(String query) {
            server.analyse(false);
            server.forget();
            page.open(server.address(), query);
            server.asked(); // what the page asks by itself; its answers are kept, as they are shown
        }

        @Override
        public void close() {
            browser.close();
            server.close();
        }
    }
}
