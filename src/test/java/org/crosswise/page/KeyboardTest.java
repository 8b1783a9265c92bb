package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Twenty findings of movement and strength without a mouse; each key that is sent is counted. */
@InBrowser
class KeyboardTest {

    private static final List<String> TWENTY = List.of(
            "activeHipAbductionScore LEFT 0 {}",
            "activeHipAbductionScore RIGHT 1 {}",
            "activeStraightLegRaiseScore LEFT 0 {}",
            "activeStraightLegRaiseScore RIGHT 2 {}",
            "hipAbductionPattern LEFT NORMAL {}",
            "hipAbductionPattern RIGHT TFL {}",
            "mmtAbdominals null 4 {}",
            "mmtGluteusMaximus LEFT 4- {}",
            "mmtGluteusMaximus RIGHT 4- {}",
            "mmtGluteusMedius LEFT 4 {}",
            "mmtGluteusMedius RIGHT 4 {}",
            "mmtHamstrings LEFT 5 {}",
            "mmtHipFlexors LEFT 5 {}",
            "mmtHipFlexors RIGHT 5 {}",
            "proneHipExtension LEFT GLUTE_DELAYED {}",
            "proneHipExtension RIGHT NORMAL {}",
            "proneInstability null NEGATIVE {}",
            "trendelenburg LEFT NEGATIVE {}",
            "trendelenburg RIGHT POSITIVE {}",
            "trunkCurlUp null FAIL {}");

    @Test
    void twentyFindingsTakeAtMostSixtyKeysFromTheTopOfThePage(AssessmentPage page, PageServer server) {
        Typist typist = new Typist(page.browser());

        typist.send(Keys.TAB, Keys.ENTER).send(Keys.TAB);
        for (int group = 0; group < 7; group++) {
            typist.send(Keys.TAB);
        }
        typist.send(Keys.ENTER).send(Keys.TAB, Keys.TAB, Keys.TAB);
        for (String answer : "g n n t 0 1 n p".split(" ")) {
            typist.type(answer).send(Keys.ENTER);
        }
        typist.send(Keys.ENTER, Keys.ENTER);
        for (String answer : "f 0 2 n".split(" ")) {
            typist.type(answer).send(Keys.ENTER);
        }
        typist.send(Keys.ENTER);
        for (String grade : "4- 4- 4 4 5 5 4".split(" ")) {
            typist.type(grade).send(Keys.ENTER);
        }
        typist.type("5");

        assertTwenty(page, server);
        assertThat(typist.keys()).isLessThanOrEqualTo(60);
    }

    @Test
    void quickKeysTakeAtMostThirtyFive(AssessmentPage page, PageServer server) {
        Typist typist = new Typist(page.browser());

        typist.type("/mo").send(Keys.ENTER).type("gnnt01np");
        typist.send(Keys.SPACE, Keys.SPACE).type("f02n").send(Keys.SPACE);
        typist.type("/st").send(Keys.ENTER).type("4-4-445545");

        assertTwenty(page, server);
        assertThat(typist.keys()).isLessThanOrEqualTo(35);
    }

    @Test
    void aLineOfShortCodesEntersSeveralFindings(AssessmentPage page, PageServer server) {
        new Typist(page.browser()).type("/mtha 12 -8 age 42 sex f").send(Keys.ENTER);

        page.settles();
        assertThat(Clients.findings(last(server)))
                .containsExactly(
                        "age null 42 {}",
                        "modifiedThomasHipAngle LEFT 12 {}",
                        "modifiedThomasHipAngle RIGHT -8 {}",
                        "sex null F {}");
    }

    @Test
    void whatIsNoShortCodeIsSaidAndStays(AssessmentPage page) {
        new Typist(page.browser()).type("/age 42 qqq 3").send(Keys.ENTER);

        assertThat(page.words("#quick-answer")).contains("qqq").contains("no short code");
        assertThat(page.value("age", "NONE")).isEqualTo("42");
        assertThat(page.find("#quick").getAttribute("value")).isEqualTo("qqq 3");
    }

    @Test
    void whatStoodInTheBoxIsNotOfTheNextPerson(AssessmentPage page) {
        new Typist(page.browser()).type("/qqq 3").send(Keys.ENTER);

        page.press("#new").settles();

        assertThat(page.find("#quick").getAttribute("value")).isEmpty();
        assertThat(page.words("#quick-answer")).isEmpty();
    }

    @Test
    void aSignBehindAGradeBelongsToItWhateverIsAskedNextAndTheLastOneCounts(AssessmentPage page, PageServer server) {
        Typist typist = new Typist(page.browser());
        typist.type("/st").send(Keys.ENTER);
        stepTo(page, typist, "plantarflexors.*right");

        typist.type("4+-").type("60").send(Keys.SPACE);

        page.settles();
        assertThat(Clients.findings(last(server)))
                .containsExactly("doubleLegLoweringAngle null 60 {}", "mmtPlantarflexors RIGHT 4- {}");
    }

    @Test
    void aTestThatIsFoldedAwayIsUnfoldedWhenItIsAskedForAndAnotherPersonEndsTheSteps(AssessmentPage page) {
        Typist typist = new Typist(page.browser());
        typist.type("/pa").send(Keys.ENTER);

        stepTo(page, typist, "palpation");

        assertThat(page.browser().holds("document.querySelector('.cell[data-asked]').checkVisibility()"))
                .isTrue();
        page.press("#new");
        assertThat(page.shows("#stepper")).isFalse();
    }

    private static void stepTo(AssessmentPage page, Typist typist, String title) {
        Pattern wanted = Pattern.compile(title, Pattern.CASE_INSENSITIVE);
        for (int i = 0; i < 80 && !wanted.matcher(page.words(".step-title")).find(); i++) {
            typist.send(Keys.SPACE);
        }
        assertThat(page.words(".step-title")).containsPattern(wanted);
    }

    private static void assertTwenty(AssessmentPage page, PageServer server) {
        page.settles();
        Assessment last = last(server);
        assertThat(Clients.findings(last)).isEqualTo(TWENTY);
        assertThat(page.shown()).isEqualTo(Shown.of(Bundled.CROSSWISE.assess(last)));
    }

    private static Assessment last(PageServer server) {
        List<Assessment> asked = server.asked();
        return asked.get(asked.size() - 1);
    }
}
