package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.crosswise.engine.RuleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rules check} as a person or a program uses it. */
class RulesCheckCommandTest {

    private static final String MISSPELT = RuleFolder.HEAD + RuleFolder.HARMLESS.replace("ThomasHip", "ThomsHip");
    private static final String OVERDUE =
            RuleFolder.HEAD + RuleFolder.HARMLESS.replace("@says(", "@review( \"2026-06-30\" ) @says(");

    @TempDir
    Path parent;

    private RuleFolder rules = null;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void aFolder() {
        rules = RuleFolder.in(parent);
    }

    @Test
    void cleanRulesEndWithZero() {
        Run run = check();

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("Nothing is wrong with " + rules.path() + ".\n");
    }

    @Test
    void aFindingIsToldAsCompilersDo() {
        rules.drl(MISSPELT);

        Run run = check();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                %s/60-evidence/iliopsoas/iliopsoas.drl:10:33: error unknown-code: "modifiedThomsHipAngle" is no finding
                      $thomas : Measured( code == "modifiedThomsHipAngle", value > 0 )
                                                  ^
                  hint: did you mean "modifiedThomasHipAngle"?
                  page: docs/checks/unknown-code.md
                Findings: 1
                """.formatted(rules.path()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cases: [                       | 1 | this is not YAML: expected the node content, but found '<stream end>'",
                "\\ncasses: []                   | 2 | the file: unknown key \"casses\"; did you mean \"cases\"?",
                "cases:\\n- case: x\\n  givn: {}   | 2 | case 1: unknown key \"givn\"; did you mean \"given\"?",
                "cases:\\n- case: x\\n  given: {agee: 3}\\n  expect: none | 2 | x: unknown finding \"agee\"; did you mean \"age\"?"
            })
    void casesThatCannotBeReadAreAFinding(String text, int line, String message) {
        rules.write("60-evidence/iliopsoas/cases.yaml", text.replace("\\n", "\n"));

        Run run = check("--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("{\"findings\":[{\"severity\":\"error\",\"code\":\"wrong-cases\","
                        + "\"file\":\"60-evidence/iliopsoas/cases.yaml\",\"line\":" + line + ",\"column\":0,"
                        + "\"message\":\"" + message.replace("\"", "\\\"")
                        + "\",\"hint\":\"\",\"page\":\"docs/checks/wrong-cases.md\"}]}\n");
    }

    @Test
    void programsGetTheSameAsJson() {
        rules.drl(MISSPELT);

        Run run = check("--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("{\"findings\":[{\"severity\":\"error\",\"code\":\"unknown-code\","
                        + "\"file\":\"60-evidence/iliopsoas/iliopsoas.drl\",\"line\":10,\"column\":33,"
                        + "\"message\":\"\\\"modifiedThomsHipAngle\\\" is no finding\","
                        + "\"hint\":\"did you mean \\\"modifiedThomasHipAngle\\\"?\","
                        + "\"page\":\"docs/checks/unknown-code.md\"}]}\n");
    }

    @Test
    void anOverdueReviewIsAWarning() {
        rules.drl(OVERDUE);

        Run run = check("--as-of", "2026-07-01");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("warning review-overdue: the review of iliopsoas/thomas-short was due on 2026-06-30")
                .contains("Findings: 1");
        assertThat(check("--as-of", "2026-06-30").out()).startsWith("Nothing is wrong");
    }

    @Test
    void strictlyAWarningEndsWithOne() {
        rules.drl(OVERDUE);

        assertThat(check("--as-of", "2026-07-01", "--strict").status()).isEqualTo(1);
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(run("rules", "check", parent.resolve("nowhere").toString()).status())
                .isEqualTo(2);
        assertThat(check("--as-of", "tomorrow").status()).isEqualTo(2);
        assertThat(check("--strikt").err()).contains("--strict");
    }

    @Test
    void assessingWithRulesThatFailEndsWithThreeAndTellsTheSame() {
        rules.drl(MISSPELT);
        String found = check().out().replace("Findings: 1\n", "");

        Run run = run("assess", "--rules", rules.path().toString(), "docs/examples/desk-worker.yaml");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("crosswise: the rules are not used:\n" + found);
    }

    @Test
    void whatAHostileFileSaysDoesNotReachTheTerminalAsItIs() {
        rules.drl(RuleFolder.HEAD + "// \u001b[2J \u202e\n" + RuleFolder.HARMLESS);

        Run run = check();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(":6:4: error not-a-rule").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void ofALongLineThePartAroundTheMarkIsShown() {
        rules.drl(MISSPELT.replace("Measured( code", " ".repeat(300) + "Measured( code"));

        assertThat(check().out().lines().filter(line -> line.endsWith("^")))
                .singleElement()
                .satisfies(mark -> assertThat(mark.length()).isLessThan(120));
    }

    private Run check(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "rules";
        arguments[1] = "check";
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[arguments.length - 1] = rules.path().toString();
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
