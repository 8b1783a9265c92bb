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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stray.drl | the rule file is not TOPIC/TOPIC.drl of a listed topic: its rules never run",
                "60-evidence/iliopsoas.drl | the rule file is not TOPIC/TOPIC.drl of a listed topic: its rules never run",
                "60-evidence/iliopsoas/psoas.drl | the rule file is not TOPIC/TOPIC.drl of a listed topic: its rules never run",
                "60-evidence/iliopsoas/psoas.DRL | the rule file is not TOPIC/TOPIC.drl of a listed topic: its rules never run",
                "knowledge/psoas.drl | the rule file is not TOPIC/TOPIC.drl of a listed topic: its rules never run",
                "corpus/healthy/psoas.drl | the rule file is not TOPIC/TOPIC.drl of a listed topic: its rules never run",
                "knowledge/finding.yaml | no table has this name: nothing reads the file"
            })
    void aFileThatNothingReadsIsTold(String path, String message) {
        rules.write(path, "");

        assertThat(found()).containsExactly(Issue.of(IssueCode.FILE_NOT_LISTED, path, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60-evidence/iliopsoas/deeper | the folder stands in a topic: its rules never run",
                "knowledge/old | the tables stand in knowledge itself: nothing in a folder is read",
                "corpus/sick | corpus/healthy and corpus/regression hold the clients: no other is read"
            })
    void aFolderWhereNoneIsReadIsTold(String path, String message) {
        rules.write(path + "/notes.txt", "");

        assertThat(found()).containsExactly(Issue.of(IssueCode.FOLDER_NOT_LISTED, path, message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "65-other",
                "60-evidence/psoas",
                "60-evidence/iliopsoas/psoas.drl",
                "60-evidence/iliopsoas/cases.yaml",
                "knowledge/old",
                "corpus"
            })
    void aLinkIsToldToBeOne(String path) throws IOException {
        Path link = rules.path().resolve(path);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, rules.path().resolve("knowledge/tests.yaml"));

        assertThat(found())
                .containsExactly(Issue.of(IssueCode.CANNOT_LOAD, path, "is a link; a rule set holds its files itself"));
    }

    @Test
    void casesThatAreAFolderAreTold() throws IOException {
        Files.delete(rules.path().resolve("60-evidence/iliopsoas/cases.yaml"));
        rules.write("60-evidence/iliopsoas/cases.yaml/x.txt", "");

        assertThat(found())
                .contains(Issue.of(IssueCode.CANNOT_LOAD, "60-evidence/iliopsoas/cases.yaml", "is no plain file"));
    }

    @Test
    void otherFilesAreNotTold() {
        rules.write("README.md", "")
                .write("60-evidence/notes.txt", "")
                .write("60-evidence/iliopsoas/iliopsoas.drl.bak", "")
                .write("60-evidence/iliopsoas/.idea/x", "")
                .write("knowledge/README.md", "");

        assertThat(found()).isEmpty();
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
