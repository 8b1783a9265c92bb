package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assess --before}, as a person uses it: a real process where streams and exit status are the point. */
class FollowUpCommandTest {

    private static final String EARLIER = "docs/examples/desk-worker.yaml";
    private static final String TODAY = "docs/examples/desk-worker-five-weeks-later.yaml";

    /** Where a test does not look at them. */
    private static final String WITHOUT = "--without=stability,would-change";

    @TempDir
    Path folder;

    @Test
    void theReportSaysWhatChangedSince() throws Exception {
        Program.Run run = Program.run("assess", "--before", EARLIER, TODAY);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("SINCE 2026-11-20 (35 DAYS)").contains("No real change");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void jsonCarriesTheComparison() {
        CommandRun run = CommandRun.of("assess", WITHOUT, "--format", "json", "--before", EARLIER, TODAY);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).singleElement().asString().contains("\"comparison\":{\"since\":\"2026-11-20\"");
    }

    @Test
    void theEarlierDocumentMayComeFromStandardInput() throws Exception {
        Program.Run run =
                Program.runWithInput(Files.readString(Path.of(EARLIER)), "assess", WITHOUT, "--before", "-", TODAY);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("SINCE 2026-11-20");
    }

    @Test
    void exchangedDocumentsAreWrongUsage() {
        CommandRun run = CommandRun.of("assess", "--before", TODAY, EARLIER);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2026-12-25").contains("2026-11-20").contains(EARLIER);
    }

    @Test
    void moreThanOneFileIsWrongUsage() {
        CommandRun run = CommandRun.of("assess", "--before", EARLIER, TODAY, TODAY);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("exactly one FILE");
    }

    @Test
    void standardInputIsNotReadTwice() {
        CommandRun run = CommandRun.of("assess", "--before", "-", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("standard input");
    }

    @Test
    void whatIsWrongInEitherDocumentIsNamed() throws Exception {
        Path bad = write("bad.json", "{\"findings\": [}");

        CommandRun run = CommandRun.of("assess", "--before", bad.toString(), "nowhere.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.json").contains("nowhere.json");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
