package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crosswise.service.Disturbance;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;

/** What goes wrong is said in words: what happened, what is kept, what to do. */
@InBrowser
class ErrorsTest {

    /** Code, side, what is typed, and what is then said. */
    private static final List<List<String>> UNUSABLE = List.of(
            List.of(
                    "modifiedThomasHipAngle",
                    "LEFT",
                    "120",
                    "Modified Thomas test, hip angle, left 120°: expected −40 to 60. Kept, not used."),
            List.of(
                    "modifiedThomasHipAngle",
                    "RIGHT",
                    "abc",
                    "Modified Thomas test, hip angle, right “abc”: expected a number. Kept, not used."),
            List.of("painNRS", "NONE", "4.5", "Pain intensity 4.5 of 10: expected a whole number. Kept, not used."),
            List.of(
                    "mmtGluteusMaximus",
                    "LEFT",
                    "7",
                    "Muscle test, gluteus maximus, left “7”: expected a grade from 0 to 5, such as 4 or 4-. Kept, not used."));

    /** Name, content, and what is said of it. */
    private static final List<List<String>> NO_ASSESSMENTS = List.of(
            List.of("notes.json", "{\"findings\":[{\"code\":", "notes.json cannot be read"),
            List.of("empty.json", "", "empty.json cannot be read"),
            List.of("other.json", "{\"resourceType\":\"Bundle\"}", "other.json is not an assessment"),
            List.of("list.json", "[1,2]", "list.json is not an assessment"),
            List.of(
                    "later.json",
                    "{\"schema\":\"crosswise-assessment/9\",\"findings\":[]}",
                    "later.json is not an assessment"));

    @Test
    void whatCannotBeUsedIsNamedAndKept(AssessmentPage page, PageServer server) {
        UNUSABLE.forEach(field -> page.enter(field.get(0), field.get(1), field.get(2)));
        page.settles();

        for (List<String> field : UNUSABLE) {
            assertThat(page.all(".row[data-code=" + field.get(0) + "] .problem:not([hidden])", "each.innerText"))
                    .contains(field.get(3));
            assertThat(page.value(field.get(0), field.get(1))).isEqualTo(field.get(2));
        }
        assertThat(page.all("[data-part=invalid] li", "each.innerText"))
                .hasSize(4)
                .allMatch(line -> line.endsWith("Kept, not used."));
        assertThat(page.lastAsked(server).entries()).hasSize(4);
    }

    @Test
    void aWrongFileChangesNothing(AssessmentPage page) {
        page.enter("age", "NONE", "42");
        for (List<String> file : NO_ASSESSMENTS) {
            page.openFile(Clients.file(file.get(0), file.get(1)));

            assertThat(page.message()).startsWith(file.get(2)).endsWith("The form is unchanged.");
            assertThat(page.value("age", "NONE")).isEqualTo("42");
            page.browser().run("document.querySelector('#message').textContent = ''");
        }
    }

    @Test
    void beforeEntriesAreLostItIsAsked(AssessmentPage page) {
        page.enter("age", "NONE", "42");
        page.browser().run("window.confirm = words => { window.asked = words; return false; }");

        page.find("#open-file").sendKeys(Clients.fileOf(Clients.deskWorker()).toString());

        page.browser().until("window.asked");
        assertThat(page.browser().text("window.asked")).contains("not saved");
        assertThat(page.value("age", "NONE")).isEqualTo("42");
        assertThat(page.value("modifiedThomasHipAngle", "LEFT")).isEmpty();
        assertThat(page.browser().holds("!dispatchEvent(new Event('beforeunload', {cancelable: true}))"))
                .as("it warns when the page is closed")
                .isTrue();
    }

    @Test
    void aWrongEarlierFileLeavesTheResult(AssessmentPage page) {
        page.enter("age", "NONE", "42").settles();

        page.compareWith(Clients.file("notes.json", "no json"));

        assertThat(page.message()).startsWith("notes.json cannot be read");
        assertThat(page.shows("#compare-end")).isFalse();
        assertThat(page.shows("[data-part=safety]")).isTrue();
    }

    @Test
    void aBrokenServiceGivesNoResultAndKeepsTheEntries(AssessmentPage page, PageServer server) {
        page.openFile(Clients.fileOf(Clients.deskWorker())).expectingFailures();
        server.disturb(Disturbance.failure());

        page.enter("beightonScore", "NONE", "3").settles();

        assertThat(page.shown().plan()).isEmpty();
        assertThat(page.shown().level()).isEqualTo("none shown");
        assertThat(page.words("[data-part=notice]")).contains("kept");
        assertThat(page.words("#bar, #summary")).doesNotContain("No alarm");
        assertThat(page.value("modifiedThomasHipAngle", "LEFT")).isEqualTo("12");
    }

    @Test
    void aBusyServiceIsAskedAgainUntilItAnswers(AssessmentPage page, PageServer server) {
        page.expectingFailures();
        server.disturb(Disturbance.busy());
        page.enter("age", "NONE", "42").settles();
        assertThat(page.shown().level()).isEqualTo("none shown");
        assertThat(page.shows("[data-part=notice]")).isTrue();

        server.disturb(Disturbance.NONE);

        page.browser().until("document.querySelector('.level')");
        assertThat(page.shows("[data-part=notice]")).isFalse();
    }

    @Test
    void anUnreadableDocumentIsAnswered(AssessmentPage page) {
        Path deep = Clients.file(
                "deep.json", "{\"findings\":[{\"code\":\"x\",\"value\":" + "[".repeat(40) + "]".repeat(40) + "}]}");

        page.expectingFailures().openFile(deep);

        assertThat(page.words("[data-part=notice]"))
                .contains("could not read this assessment")
                .contains("kept");
        assertThat(page.shown().level()).isEqualTo("none shown");
    }
}
