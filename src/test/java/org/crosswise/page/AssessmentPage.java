package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Assessment;
import org.crosswise.service.PageServer;
import org.openqa.selenium.WebElement;

/** The page as a therapist uses it: fields are found by what they are for. */
final class AssessmentPage {

    private static final int MOST_REQUESTS = 4;

    private final Browser browser;
    private Hand hand = Hand.MOUSE;
    private URI home = URI.create("about:blank");
    private int loads;
    private boolean failuresExpected;

    AssessmentPage(Browser browser) {
        this.browser = browser;
    }

    Browser browser() {
        return browser;
    }

    /** Loads it, with nothing entered, and waits for its first answer. */
    AssessmentPage open(URI address) {
        return open(address, "");
    }

    AssessmentPage open(URI address, String query) {
        browser.leave();
        browser.asUsual();
        URI first = address.resolve(query.isEmpty() ? "/" : "/" + query);
        browser.traffic().begin(first);
        home = address;
        loads = 0;
        failuresExpected = false;
        hand = Hand.MOUSE;
        return load(first);
    }

    AssessmentPage load(URI address) {
        loads++;
        browser.driver().get(address.toString());
        return settles();
    }

    AssessmentPage reload() {
        return load(URI.create(browser.driver().getCurrentUrl()));
    }

    AssessmentPage by(Hand next) {
        hand = next;
        return this;
    }

    /** What fails on purpose is told on the console by the browser itself. */
    AssessmentPage expectingFailures() {
        failuresExpected = true;
        return this;
    }

    /** Waits until what is shown belongs to what is entered. */
    AssessmentPage settles() {
        browser.until("!document.querySelector('#result-parts').matches('[aria-busy], [data-state=empty]')");
        return this;
    }

    /** Waits until would-change and stability are there too. */
    AssessmentPage settlesWholly() {
        browser.until("""
                (() => {
                  const last = name => performance.getEntriesByName(name).pop();
                  const asked = last('crosswise:changed')?.startTime ?? 0;
                  return last('crosswise:completed')?.startTime >= asked;
                })()""");
        return settles();
    }

    AssessmentPage press(String selector) {
        hand.press(browser, find(selector));
        return this;
    }

    /** Types into the field of a finding. */
    AssessmentPage enter(String code, String side, String text) {
        press(cell(code, side) + " :is(input, textarea)");
        hand.write(browser, text);
        return this;
    }

    /** Chooses one of the answers of a finding, whatever its control is. */
    AssessmentPage answer(String code, String side, String answer) {
        String option = cell(code, side) + " option[value='" + answer + "']";
        if (browser.holds("document.querySelector(arguments[0])", option)) {
            find(option).click();
            return this;
        }
        return press(cell(code, side) + " label:has([data-answer='" + answer + "'])");
    }

    /** Ticks one line of a list that has both sides. */
    AssessmentPage pick(String code, String side, String answer) {
        return press(".row[data-code=" + code + "] label:has(> [data-answer=" + answer + "][data-side=" + side + "])");
    }

    /** Answers a question of a registry. */
    AssessmentPage answerItem(String code, String item, String answer) {
        return press(".cell[data-code=" + code + "][data-item=" + item + "] label:has([data-answer=" + answer + "])");
    }

    /** Says that a whole screen was asked. */
    AssessmentPage tick(String code) {
        return press("label:has(> input[data-code=" + code + "])");
    }

    /** Marks what is true of a value beside it. */
    AssessmentPage mark(String code, String side, String attribute) {
        int place = side.equals("RIGHT") ? 2 : 1;
        return press(".row[data-code=" + code + "] .aside:nth-child(" + place + ") label:has([data-attribute="
                + attribute + "])");
    }

    AssessmentPage label(String words) {
        press("#label");
        hand.write(browser, words);
        return this;
    }

    AssessmentPage day(String isoDay) {
        browser.run(
                "const d = document.getElementById('day'); d.value = arguments[0];"
                        + " d.dispatchEvent(new Event('input', {bubbles: true}))",
                isoDay);
        return this;
    }

    /** Chooses a file to open, as the dialog of the browser would. */
    AssessmentPage openFile(Path file) {
        find("#open-file").sendKeys(file.toString());
        browser.until("document.querySelector('#message').textContent !== ''");
        return settles();
    }

    AssessmentPage compareWith(Path file) {
        find("#compare-file").sendKeys(file.toString());
        browser.until("document.querySelector('#message').textContent !== ''");
        return settles();
    }

    /** Saves to a file, which is then there whole. */
    Path save() {
        Path folder = Clients.folder();
        browser.cdp("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        press("#save");
        return Browser.onceThere(folder);
    }

    /** Lays out the print for the chart or the client as the browser is about to print it; nothing is printed. */
    AssessmentPage printed(String which) {
        browser.run("window.print = () => dispatchEvent(new Event('beforeprint'))");
        press("#print-" + which + "-button");
        return this;
    }

    /** Opens every line that can be opened. */
    AssessmentPage unfold() {
        browser.run("document.querySelectorAll('details').forEach(each => (each.open = true))");
        return this;
    }

    /** Waits until the page had time to hear whatever was answered before. */
    void hearsAnotherAnswer() {
        browser.driver().executeAsyncScript("""
                const done = arguments[0];
                fetch('/api/rule-set').then(answer => answer.text()).then(() => requestAnimationFrame(() => setTimeout(done, 20)));""");
    }

    /** What was asked about last. */
    Assessment lastAsked(PageServer server) {
        List<Assessment> asked = server.asked();
        return asked.get(asked.size() - 1);
    }

    String message() {
        return words("#message");
    }

    String value(String code, String side) {
        return browser.text("document.querySelector(arguments[0]).value", cell(code, side) + " :is(input, textarea)");
    }

    /** The visible words of an element, one space between them. */
    String words(String selector) {
        return browser.text("document.querySelector(arguments[0])?.innerText ?? ''", selector)
                .strip()
                .replaceAll("\\s+", " ");
    }

    boolean shows(String selector) {
        return browser.holds(
                "[...document.querySelectorAll(arguments[0])].some(each => each.checkVisibility())", selector);
    }

    List<String> all(String selector, String property) {
        return browser.texts(
                "[...document.querySelectorAll(arguments[0])].map(each => String(" + property + "))", selector);
    }

    Shown shown() {
        return Shown.on(browser);
    }

    /** The first of these, brought into view. */
    WebElement find(String selector) {
        Object found = browser.run(
                "const e = document.querySelector(arguments[0]); e?.scrollIntoView({block: 'center', behavior: 'instant'});"
                        + " return e",
                selector);
        assertThat(found).as("nothing on the page is " + selector).isNotNull();
        return (WebElement) found;
    }

    private static String cell(String code, String side) {
        return ".cell[data-code=" + code + "][data-side=" + side + "]";
    }

    /** Nothing went wrong unseen, nothing was asked of others, nothing stayed behind. */
    void leavesNoTrace() {
        Traffic traffic = browser.traffic();
        assertThat(traffic.console())
                .as("console")
                .allMatch(line -> failuresExpected && line.contains("Failed to load"));
        List<Traffic.Request> requests =
                traffic.requests().stream().filter(request -> !request.isData()).toList();
        assertThat(requests).as("requests to others").allMatch(r -> r.address().startsWith(home.toString()));
        List<Traffic.Request> ofThePage =
                requests.stream().filter(Traffic.Request::isOfThePage).toList();
        assertThat(ofThePage).as("requests of the page").hasSizeLessThanOrEqualTo(MOST_REQUESTS * loads);
        assertThat(browser.kept()).as("kept in the browser").isEmpty();
    }
}
