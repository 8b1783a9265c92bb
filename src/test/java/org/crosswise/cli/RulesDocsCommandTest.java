package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswise.engine.RuleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules docs} and {@code rules explain} as a person uses them. */
class RulesDocsCommandTest {

    @TempDir
    Path parent;

    private RuleFolder rules = null;
    private String pages = "";

    @BeforeEach
    void aFolder() {
        pages = parent.resolve("pages").toString();
        rules = RuleFolder.in(parent).write("60-evidence/iliopsoas/cases.yaml", """
                cases:
                - case: above horizontal
                  given: {modifiedThomasHipAngle: {left: 6}}
                  expect: {iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH}
                """);
    }

    @Test
    void pagesAreWrittenAndThenUpToDate() {
        assertThat(docs("--check").status()).isEqualTo(1);
        assertThat(docs("--check").out()).contains("stale: 60-evidence/iliopsoas.md\n", "stale: README.md\n");

        CommandRun written = docs();

        assertThat(written.status()).isZero();
        assertThat(written.out()).isEqualTo("3 files in " + pages + "\n");
        assertThat(written.err()).isEmpty();
        assertThat(docs("--check")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void aChangedRuleMakesItsPageStale() {
        docs();
        rules.drl(RuleFolder.HEAD + RuleFolder.HARMLESS.replace("0.70", "0.60"));

        assertThat(docs("--check").out()).isEqualTo("stale: 60-evidence/iliopsoas.md\n");
    }

    @Test
    void wrongUsageEndsWithTwo() throws IOException {
        assertThat(CommandRun.of("rules", "docs", parent.resolve("nowhere").toString())
                        .status())
                .isEqualTo(2);
        Files.writeString(parent.resolve("pages"), "a file");
        assertThat(docs().status()).isEqualTo(2);
        assertThat(docs().err()).contains("is no folder");
    }

    @Test
    void rulesThatCannotBeReadEndWithThree() {
        rules.drl("package rules;\nrule");

        assertThat(docs().status()).isEqualTo(3);
        assertThat(explain("iliopsoas/thomas-short").status()).isEqualTo(3);
    }

    @Test
    void aRuleIsExplainedInEightyColumns() {
        CommandRun run = explain("iliopsoas/thomas-short");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("iliopsoas/thomas-short\nShort.\n\nFIRES WHEN THIS HOLDS\n"
                        + "  1. The modified Thomas test, hip angle, is above 0°.\n");
        assertThat(run.out())
                .contains("Fails when: The modified Thomas test, hip angle, is not recorded, or is 0°")
                .contains("\nTHEN\n  Evidence for tight iliopsoas, weight 0.70, by a test of length.\n")
                .contains("  Source: own choice of the project (*)\n")
                .contains("    Concluded: iliopsoas, left, tight: weight 0.7 (a test of length)\n");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void anUnknownRuleIsAnsweredWithTheNearest() {
        assertThat(explain("iliopsoas/thomas-shrt").status()).isEqualTo(2);
        assertThat(explain("iliopsoas/thomas-shrt").err())
                .isEqualTo("crosswise: there is no rule " + "\"iliopsoas/thomas-shrt\" in " + rules.path()
                        + "\ndid you mean one of these?\n  iliopsoas/thomas-short\n");
        assertThat(explain("iliopsoas/other").err()).contains("  iliopsoas/thomas-short\n");
        assertThat(explain("thomas").err()).contains("  iliopsoas/thomas-short\n");
        assertThat(explain("qqq").err()).doesNotContain("did you mean");
    }

    private CommandRun docs(String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"rules", "docs", rules.path().toString(), "-o", pages}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return CommandRun.of(arguments);
    }

    private CommandRun explain(String id) {
        return CommandRun.of("rules", "explain", id, rules.path().toString());
    }
}
