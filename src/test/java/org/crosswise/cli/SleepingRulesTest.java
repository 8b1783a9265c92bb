package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswise.engine.RuleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts and retired rules do not run: no command claims of them what only a rule that runs can show. */
class SleepingRulesTest {

    private static final String DRAFT = "iliopsoas/thomas-very-short";
    private static final String RETIRED = "iliopsoas/thomas-of-old";
    private static final String NOT_TRIED = "Not tried, as drafts and retired rules do not run: 1 draft: " + DRAFT
            + "; 1 retired rule: " + RETIRED + ".\n";

    @TempDir
    Path parent;

    private String rules = "";

    @BeforeEach
    void aRuleThatRunsAndTwoThatDoNot() {
        rules = RuleFolder.in(parent)
                .drl(RuleFolder.HEAD
                        + RuleFolder.HARMLESS
                        + asleep("draft", DRAFT, 20)
                        + asleep("retired", RETIRED, 30))
                .write("60-evidence/iliopsoas/cases.yaml", """
                        cases:
                        - case: far above horizontal
                          given: {modifiedThomasHipAngle: {left: 25}}
                          expect:
                            iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH
                            iliopsoas/thomas-very-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH
                        - case: exactly horizontal
                          given: {modifiedThomasHipAngle: {left: 0}}
                          expect: none
                        - case: nothing recorded
                          given: {}
                          expect: none
                        impossible:
                        - {rule: iliopsoas/thomas-very-short, condition: no such condition, reason: it is a draft}
                        """)
                .path()
                .toString();
    }

    private static String asleep(String status, String id, int above) {
        return RuleFolder.HARMLESS
                .replace("\"active\"", "\"" + status + "\"")
                .replace("iliopsoas/thomas-short", id)
                .replace("> 0", "> " + above);
    }

    @Test
    void coverageCountsWhatRunsAndNamesTheRest() {
        CommandRun run = CommandRun.of("rules", "coverage", rules);

        assertThat(run.out())
                .startsWith("Rules: 1, of which 1 fire and 1 stay silent")
                .endsWith(NOT_TRIED);
        assertThat(run.status()).isZero();
    }

    @Test
    void noRuleThatDoesNotRunIsChanged() {
        CommandRun run = CommandRun.of("rules", "mutate", "--no-drafts", rules);

        assertThat(run.out()).contains("iliopsoas/thomas-short\n").endsWith(NOT_TRIED);
        assertThat(run.out().replace(NOT_TRIED, "")).doesNotContain(DRAFT, RETIRED);
        assertThat(CommandRun.of("rules", "mutate", rules, DRAFT).out()).isEqualTo("""
                Changes: 0; noticed by a case: 0, changing nothing for a reason: 0, noticed by no case: 0.
                Not tried, as drafts and retired rules do not run: 1 draft: iliopsoas/thomas-very-short.
                """);
    }

    @Test
    void anExplanationSaysThatTheRuleDoesNotRunAndClaimsNothing() {
        String draft = CommandRun.of("rules", "explain", DRAFT, rules).out();

        assertThat(draft)
                .startsWith(DRAFT + "\nShort.\nDraft: it does not run yet.\n")
                .contains("  State: version 1.0.0, draft: it does not run yet\n")
                .contains("CASES THAT EXPECT IT, NOT TRIED: 1 OF 3\n")
                .contains("    Expected: iliopsoas, left, tight: weight 0.7")
                .doesNotContain("Coverage", "Read by", "Reads", "Concluded");
        assertThat(CommandRun.of("rules", "explain", RETIRED, rules).out())
                .contains("\nRetired: it does not run any more.\n");
        assertThat(CommandRun.of("rules", "explain", "iliopsoas/thomas-short", rules)
                        .out())
                .contains("Coverage: 2 of 2", "  State: version 1.0.0, active\n", "CASES THAT FIRE IT: 1 OF 3\n");
    }

    @Test
    void pagesSayThatTheRuleDoesNotRunAndClaimNothing() throws IOException {
        Path pages = parent.resolve("pages");
        CommandRun.of("rules", "docs", rules, "-o", pages.toString());

        assertThat(Files.readString(pages.resolve("60-evidence/iliopsoas.md")))
                .contains("**Draft: it does not run yet.**", "**Retired: it does not run any more.**")
                .contains("- **Cases:** expected in 1 of 3, not tried\n")
                .containsOnlyOnce("conditions seen")
                .contains("(expected and not tried)");
        assertThat(Files.readString(pages.resolve("README.md")))
                .contains("These do not run: 1 draft: " + DRAFT + "; 1 retired rule: " + RETIRED + ".");
    }
}
