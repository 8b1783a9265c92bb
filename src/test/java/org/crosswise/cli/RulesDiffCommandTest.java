package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswise.engine.RuleFolder;
import org.crosswise.workshop.diff.SmallSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules diff} as a person or a program uses it. */
class RulesDiffCommandTest {

    private static final String TREATED = "$thomas : Measured( code == \"modifiedThomasHipAngle\", value %s ) "
            + "$technique : Technique( code == \"CLAMSHELL\" )";

    @TempDir
    private Path parent;

    private Path older = null;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void anOlderSet() {
        older = set(">= 12")
                .client("healthy", "short-hip", "{modifiedThomasHipAngle: {left: 10}}")
                .write();
    }

    private SmallSet set(String threshold) {
        return SmallSet.in(parent)
                .evidence("same", "$age : Measured( code == \"age\", value > 20 )", "Term.of( \"ADULT\" )")
                .muscles("treat", TREATED.formatted(threshold), "Recommendation.of( $technique )");
    }

    @Test
    void aSetComparedWithItselfChangesNothing() {
        Run run = diff(older, older);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Rules of folder " + older + " and of folder " + older + "\n")
                .contains("  No outcome changes.\n")
                .contains("  Healthy clients who get a technique for a muscle: 0 of 1, within the budget of 0.\n");
    }

    @Test
    void aChangedOutcomeEndsWithOneAndTheBudgetIsTold() {
        Path newer = set(">= 10").write();

        Run run = diff(older, newer, "--healthy-budget", "1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("The outcome changes for 1 client.")
                .contains("1 of 1, within the budget of 1.\n    healthy/short-hip: CLAMSHELL\n")
                .contains("Wider on what was tried");
    }

    @Test
    void overTheHealthyBudgetEndsWithOneThoughNothingChanged() throws IOException {
        Path corpus = Files.createDirectories(parent.resolve("clients/healthy"));
        Files.writeString(
                corpus.resolve("stiff.yaml"),
                "story: Stiff.\ngiven: {modifiedThomasHipAngle: {left: 14}}\nexpect: {}\n");

        Run run = diff(older, older, "--corpus", corpus.getParent().toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("No outcome changes.").contains("1 of 1, over the budget of 0.");
        assertThat(diff(older, older, "--corpus", corpus.getParent().toString(), "--healthy-budget", "1")
                        .status())
                .isZero();
    }

    @Test
    void programsGetOneObject() {
        Run run = diff(older, older, "--format", "json");

        assertThat(run.out())
                .startsWith("{\"schema\":\"crosswise-rules-diff/2\",\"older\":{\"name\":\"folder ")
                .contains("\"clients\":1,\"cases\":0,")
                .endsWith(
                        "\"healthy\":{\"clients\":1,\"budget\":0,\"treated\":{}},\"failingCases\":[],\"onTrial\":[]}\n");
    }

    @Test
    void aNewSetThatFailsACheckEndsWithThree() {
        Path hidden = set(">= 11").write();

        Run run = diff(older, hidden);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("crosswise: the rules of folder " + hidden + " are not used:\n")
                .contains("error hidden-threshold: 11 does not stand in @threshold");
    }

    @Test
    void anOldSetThatTheGateRefusesEndsWithThree() {
        Path hostile = RuleFolder.in(parent)
                .drl(RuleFolder.HEAD + RuleFolder.HARMLESS.replace("insert(", "System.exit(7); insert("))
                .path();

        Run run = diff(hostile, older);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("crosswise: the rules of folder " + hostile + " are not used:\n");
    }

    @Test
    void anUnknownNameEndsWithTwoAndSaysWhatWasTried() {
        Run run = run("rules", "diff", "v0-that-never-was", older.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("tried a folder, jar or bundle").contains("tried a git revision");
    }

    @Test
    void aNegativeBudgetIsWrongUsage() {
        assertThat(diff(older, older, "--healthy-budget", "-1").status()).isEqualTo(2);
    }

    @Test
    void withoutACorpusNothingIsCompared() {
        Path newer = set(">= 10").write();

        assertThat(diff(newer, newer).status()).isEqualTo(2);
        assertThat(diff(newer, newer).err()).contains("has a folder corpus: name one with --corpus DIR");
        assertThat(diff(older, newer, "--corpus", "nowhere").err()).contains("nowhere: there is no such folder");
    }

    @Test
    void aCorpusWithoutClientsIsAnErrorAndNoBudgetThatIsKept() throws IOException {
        String empty = Files.createDirectories(parent.resolve("empty/healthy"))
                .getParent()
                .toString();

        Run run = diff(older, older, "--corpus", empty);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "--corpus " + empty + ": there is no client in it; expected files such as healthy/NAME.yaml\n");
    }

    @Test
    void aClientThatIsNoneEndsWithTwo() {
        Path newer = set(">= 12").client("healthy", "odd", "{agee: 30}").write();

        Run run = diff(newer, newer);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("unknown finding \"agee\"; did you mean \"age\"?");
    }

    private static Run diff(Path older, Path newer, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "rules";
        arguments[1] = "diff";
        arguments[2] = older.toString();
        arguments[3] = newer.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return run(arguments);
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
