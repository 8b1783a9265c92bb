package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a person uses it: a real process where streams and exit status are the point. */
class AssessCommandTest {

    private static final String EXAMPLE = "docs/examples/desk-worker.yaml";

    /** Where a test does not look at them. */
    private static final String WITHOUT = "--without=stability,would-change";

    @TempDir
    Path folder;

    @Test
    void aReportForPeopleFitsEightyColumns() throws Exception {
        Program.Run run = Program.run("assess", EXAMPLE);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).isNotEmpty().allSatisfy(line -> assertThat(line.length())
                .isLessThanOrEqualTo(80));
        assertThat(run.out()).doesNotContain("\u001b");
    }

    @Test
    void whyShowsRulesFindingsAndSources() {
        CommandRun run = CommandRun.of("assess", "--why", EXAMPLE);

        assertThat(run.out()).contains("iliopsoas").contains("own choice").contains("#");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void jsonIsOneReportALineInTheOrderOfTheFiles() throws Exception {
        Path second = write("second.json", "{\"findings\": []}");

        CommandRun run = CommandRun.of("assess", WITHOUT, "--format", "json", EXAMPLE, second.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("{\"schema\":\"crosswise-report/1\""));
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow()).contains("INSUFFICIENT_DATA");
    }

    @Test
    void aBadDocumentDoesNotStopTheOthers() throws Exception {
        Path bad = write("bad.json", "{\"findings\": [\n  {\"code\": \"age\", \"value\": }]}");

        Program.Run run = Program.run("assess", WITHOUT, "--format", "json", bad.toString(), EXAMPLE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("bad.json").contains("line 2").doesNotContain("\tat ");
    }

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() throws Exception {
        Path bad = write("bad.yaml", "findingz: []\n");

        CommandRun run = CommandRun.of("assess", bad.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("findingz").contains("findings");
    }

    @Test
    void aMissingFileIsNamed() {
        CommandRun run = CommandRun.of("assess", "nowhere.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere.json").contains("no such file").doesNotContain("Exception");
    }

    @Test
    void wrongUsageIsExplained() {
        CommandRun run = CommandRun.of("assess", "--formt", "json", EXAMPLE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--formt").contains("--format");
    }

    @Test
    void rulesThatCannotBeLoadedGiveStatusThree() {
        CommandRun run = CommandRun.of("assess", "--rules", folder.toString(), EXAMPLE);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("rule-set.yaml").doesNotContain("\tat ");
    }

    @Test
    void standardInputIsRead() throws Exception {
        Program.Run run =
                Program.runWithInput("{\"findings\": [{\"code\": \"age\", \"value\": 40}]}", "assess", WITHOUT, "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isNotEmpty();
    }

    @Test
    void everyCommandHasHelp() throws Exception {
        assertThat(CommandRun.of("--help").out()).contains("assess");
        assertThat(CommandRun.of("assess", "--help").out()).contains("--why").contains("Exit status");
        assertThat(CommandRun.of("--version").out()).contains("lower-crossed");
        assertThat(CommandRun.of().status()).isEqualTo(2);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
