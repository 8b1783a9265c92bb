package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crosswise.assessment.Assessment;
import org.crosswise.service.Disturbance;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is said in words: what happened, what is kept, what to do. */
@InBrowser
class ErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            modifiedThomasHipAngle | LEFT | 120  | Modified Thomas test, hip angle, left 120°: expected −40 to 60. Kept, not used.
            modifiedThomasHipAngle | LEFT | abc  | Modified Thomas test, hip angle, left “abc”: expected a number. Kept, not used.
            painNRS                | NONE | 4.5  | Pain intensity 4.5 of 10: expected a whole number. Kept, not used.
            mmtGluteusMaximus      | LEFT | 7    | Muscle test, gluteus maximus, left “7”: expected a grade from 0 to 5, such as 4 or 4-. Kept, not used.
            """)
    void whatCannotBeUsedIsNamedAndKept(
            String code, String side, String typed, String words, AssessmentPage page, PageServer server) {
        page.enter(code, side, typed).settles();

        assertThat(page.words(".row[data-code=" + code + "] .problem:not([hidden])"))
                .isEqualTo(words);
        assertThat(page.value(code, side)).isEqualTo(typed);
        assertThat(page.words("[data-part=invalid]")).contains("Kept, not used");
        List<Assessment> asked = server.asked();
        assertThat(asked.get(asked.size() - 1).entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notes.json | {"findings":[{"code":      | notes.json cannot be read
            other.json | {"resourceType":"Bundle"}  | other.json is not an assessment
            empty.json | ''                         | empty.json cannot be read
            later.json | {"schema":"crosswise-assessment/9","findings":[]} | later.json is not an assessment
            list.json  | [1,2]                      | list.json is not an assessment
            """)
    void aWrongFileChangesNothing(String name, String text, String words, AssessmentPage page) {
        page.enter("age", "NONE", "42");

        page.openFile(Clients.file(name, text));

        assertThat(page.message()).startsWith(words).endsWith("The form is unchanged.");
        assertThat(page.value("age", "NONE")).isEqualTo("42");
    }

    @Test
    void beforeEntriesAreLostItIsAsked(AssessmentPage page) {
        page.enter("age", "NONE", "42");
        page.browser().run("window.confirm = words => { window.asked = words; return false; }");

        page.openFile(Clients.fileOf(Clients.deskWorker()));

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
