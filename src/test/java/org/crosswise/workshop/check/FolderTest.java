package org.crosswise.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folder, list of topics and files say the same. */
class FolderTest {

    @TempDir
    Path parent;

    private RuleFolder rules = null;

    @BeforeEach
    void aFolder() {
        rules = RuleFolder.in(parent);
    }

    @Test
    void aTopicThatIsNotListedIsTold() {
        rules.write("60-evidence/psoas/psoas.drl", "");

        assertThat(found())
                .containsExactly(Issue.of(
                        IssueCode.TOPIC_NOT_LISTED,
                        "60-evidence/psoas",
                        "the topic is not listed in rule-set.yaml: its rules never run"));
    }

    @Test
    void aFolderThatIsNoStageIsTold() {
        rules.write("65-other/psoas/psoas.drl", "");

        assertThat(found())
                .containsExactly(Issue.of(
                        IssueCode.FOLDER_NOT_LISTED,
                        "65-other",
                        "the folder is no stage of rule-set.yaml: its rules never run"));
    }

    @Test
    void theCorpusAndHiddenFoldersAreNoStages() {
        rules.write("corpus/healthy/x.yaml", "").write(".git/config", "");

        assertThat(found()).isEmpty();
    }

    @Test
    void aTopicWithoutCasesIsTold() throws IOException {
        Files.delete(rules.path().resolve("60-evidence/iliopsoas/cases.yaml"));

        assertThat(found())
                .containsExactly(Issue.of(
                        IssueCode.MISSING_CASES,
                        "60-evidence/iliopsoas/cases.yaml",
                        "the topic iliopsoas has no cases"));
    }

    @Test
    void aLongFileIsToldAtItsFirstLineTooMany() {
        rules.drl(RuleFolder.HEAD + RuleFolder.HARMLESS + "//\n".repeat(90));

        assertThat(found()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.LONG_FILE);
            assertThat(issue.where()).isEqualTo("60-evidence/iliopsoas/iliopsoas.drl:101:1");
            assertThat(issue.message()).isEqualTo("103 lines: expected at most 100");
        });
    }

    @Test
    void aTableTellsItsLine() {
        rules.write("rule-set.yaml", RuleFolder.SET.replace("name:", "nam:"));

        assertThat(found()).singleElement().satisfies(issue -> {
            assertThat(issue.where()).isEqualTo("rule-set.yaml:1:1");
            assertThat(issue.message()).isEqualTo("the key \"name\" is missing");
        });
    }

    @Test
    void findingsStandInTheOrderOfTheFile() {
        rules.drl(RuleFolder.HEAD
                + RuleFolder.HARMLESS
                        .replace("\"own\" ) @strength", "\"x\" ) @strength")
                        .replace("value > 0", "value > 99"));

        assertThat(found())
                .extracting(Issue::code)
                .containsExactly(IssueCode.UNKNOWN_SOURCE, IssueCode.OUT_OF_RANGE, IssueCode.HIDDEN_THRESHOLD);
    }

    private List<Issue> found() {
        return RuleCheck.ofText(rules.path(), Marked.TODAY);
    }
}
