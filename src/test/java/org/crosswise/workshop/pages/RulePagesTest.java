package org.crosswise.workshop.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crosswise.engine.RuleFolder;
import org.crosswise.engine.RuleSetException;
import org.crosswise.workshop.CaseFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the bundled rules are those of {@code docs/rules/set}, and read well. */
class RulePagesTest {

    private static final RulePages BUNDLED = RulePages.of(Path.of("rules"));
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#([^)]*))?\\)");

    @TempDir
    Path parent;

    @Test
    void theCommittedPagesAreUpToDate() throws IOException {
        assertThat(new PageFolder(Path.of("docs", "rules", "set")).stale(BUNDLED))
                .as("stale pages; write them with: crosswise rules docs")
                .isEmpty();
    }

    @Test
    void nothingIsSaidInItsOwnWords() {
        assertThat(BUNDLED.unknown()).isEmpty();
    }

    @Test
    void theSameRulesGiveTheSamePages() {
        Path rules = twoTopics().path();

        assertThat(RulePages.of(rules)).isEqualTo(RulePages.of(rules));
    }

    @Test
    void everyLinkLeadsToAPageAndItsHeading() {
        List<String> dangling = new ArrayList<>();
        BUNDLED.files().forEach((file, text) -> {
            Matcher links = LINK.matcher(text);
            while (links.find()) {
                String target = Path.of(file)
                        .resolveSibling(links.group(1))
                        .normalize()
                        .toString()
                        .replace('\\', '/');
                String page = BUNDLED.files().getOrDefault(target, "");
                boolean heading = links.group(2) == null || headings(page).contains(links.group(2));
                if (page.isEmpty() || !heading) {
                    dangling.add(file + " -> " + links.group());
                }
            }
        });

        assertThat(dangling).isEmpty();
    }

    /** As code hosts make them of headings. */
    private static List<String> headings(String page) {
        return page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase().replace(' ', '-'))
                .toList();
    }

    @Test
    void everyRuleHasItsHeadingAndEveryCaseItsRow() {
        String page = BUNDLED.files().get("60-evidence/iliopsoas.md");

        assertThat(page)
                .contains(
                        "## iliopsoas/thomas-short\n", "> With the pelvis controlled the thigh stays above horizontal")
                .contains("- **Threshold:** > 0 and < 10 deg")
                .contains("- **Source:** Mills 2015")
                .contains("own choice of the project (*)")
                .contains("- **State:** version 1.0.0, active")
                .contains("[weighed](../70-muscles/weighed.md)")
                .contains(
                        "| exactly 10 degrees is markedly short | Modified Thomas test, hip angle, left: 10 degrees above the"
                                + " table (pelvis controlled) | thomas-markedly-short: iliopsoas, left, tight: weight 0.8");
    }

    /** Two of three cases say otherwise: what is common is what the file says, and not what most cases are given. */
    @Test
    void whatTheBackgroundGivesIsToldOnceAndOfACaseOnlyWhatDiffers() {
        Path rules = RuleFolder.in(parent)
                .write("60-evidence/iliopsoas/cases.yaml", """
                        background: {age: 40, assessedOn: 2026-05-01}
                        cases:
                        - case: above horizontal
                          given: {age: 60, modifiedThomasHipAngle: {left: 6}}
                          expect: {iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH}
                        - case: far above
                          given: {age: 60, modifiedThomasHipAngle: {left: 6}, assessedOn: 2026-05-02}
                          expect: {iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH}
                        - case: of no known age, on no known day
                          given: {age: not recorded, assessedOn: not recorded}
                          expect: none
                        """)
                .path();

        assertThat(RulePages.of(rules).files().get("60-evidence/iliopsoas.md"))
                .contains("\nGiven in each case that does not say otherwise: Age: 40 years; ")
                .contains("| above horizontal | Age: 60 years; Modified Thomas test, hip angle, left: 6 degrees above")
                .contains("; assessed on 2026-05-02 | thomas-short")
                .contains(
                        "| of no known age, on no known day | not recorded: Age, the day of the assessment | nothing |");
    }

    @Test
    void theDrawingIsXmlWithARowForEachStage() throws Exception {
        String svg = BUNDLED.files().get("stages.svg");

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));

        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("What each stage reads");
        assertThat(svg).contains(">Evidence</text>", ">Next step</text>", "65 Weighing reads 60 Evidence: ");
    }

    @Test
    void aPageOfATopicThatIsGoneIsTakenAwayAndOtherFilesStay() throws IOException {
        RuleFolder rules = twoTopics();
        PageFolder pages = new PageFolder(parent.resolve("pages"));
        pages.write(RulePages.of(rules.path()));
        Files.writeString(parent.resolve("pages/notes.md"), "Mine.");
        rules.write("rule-set.yaml", RuleFolder.SET);

        RulePages fewer = RulePages.of(rules.path());

        assertThat(pages.stale(fewer)).containsExactly("60-evidence/psoas.md", "README.md");
        pages.write(fewer);
        assertThat(pages.stale(fewer)).isEmpty();
        assertThat(parent.resolve("pages/60-evidence/psoas.md")).doesNotExist();
        assertThat(parent.resolve("pages/notes.md")).exists();
    }

    @Test
    void rulesThatTheGateRefusesAreNotWritten() {
        Path rules = twoTopics().drl("package rules;\nrule").path();

        assertThatThrownBy(() -> RulePages.of(rules)).isInstanceOf(RuleSetException.class);
    }

    @Test
    void casesThatCannotBeReadAreTold() {
        Path rules =
                twoTopics().write("60-evidence/psoas/cases.yaml", "cases: []\n").path();

        assertThatThrownBy(() -> RulePages.of(rules))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("no cases");
    }

    private RuleFolder twoTopics() {
        String cases = """
                cases:
                - case: above horizontal
                  given: {modifiedThomasHipAngle: {left: 6}}
                  expect: {%s: ILIOPSOAS LEFT TIGHT 0.7 LENGTH}
                """;
        return RuleFolder.in(parent)
                .write("rule-set.yaml", RuleFolder.SET.replace("[iliopsoas]", "[iliopsoas, psoas]"))
                .write("60-evidence/iliopsoas/cases.yaml", cases.formatted("iliopsoas/thomas-short"))
                .write("60-evidence/psoas/cases.yaml", cases.formatted("psoas/thomas-short"))
                .write(
                        "60-evidence/psoas/psoas.drl",
                        RuleFolder.HEAD + RuleFolder.HARMLESS.replace("iliopsoas/", "psoas/"));
    }
}
