package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crosswise.engine.RuleFolder;
import org.crosswise.workshop.testing.TinyRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules mutate --changed OLD} looks at the rules whose text is not that of an older set. */
class MutateChangedTest {

    @TempDir
    Path parent;

    @Test
    void onlyTheRuleThatIsWrittenOtherwiseIsChanged() {
        Path older = new TinyRules(parent).path();
        Path newer = new TinyRules(parent)
                .drl(RuleFolder.HARMLESS.replace("0.70", "0.80"))
                .cases("""
                        cases:
                        - case: above horizontal
                          given: {modifiedThomasHipAngle: {left: 6}}
                          expect: {iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.8 LENGTH}
                        """)
                .path();

        CommandRun run = mutate("--changed", older.toString(), newer.toString());

        assertThat(run.out())
                .contains(": iliopsoas/thomas-short\n")
                .contains("Only rules that are new or written otherwise than in " + older + ".\n")
                .doesNotContain("short/hip-flexors");
        assertThat(mutate(newer.toString()).out()).contains(": short/hip-flexors\n");
        assertThat(mutate("--changed", older.toString(), newer.toString(), "short")
                        .out())
                .isEqualTo(
                        "No rule is written otherwise than in " + older + ".\n"
                                + "Changes: 0; noticed by a case: 0, changing nothing for a reason: 0, noticed by no case: 0.\n");
    }

    @Test
    void anotherLayoutIsNoChange() {
        Path older = new TinyRules(parent).path();
        Path newer = new TinyRules(parent)
                .drl("// A comment.\n" + RuleFolder.HARMLESS.replace("value > 0", "value  >  0"))
                .path();

        CommandRun run = mutate("--changed", older.toString(), newer.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("No rule is written otherwise than in ");
    }

    @Test
    void aNameThatStandsForNoRulesIsWrongUsage() {
        CommandRun run = mutate(
                "--changed", "v0-that-never-was", new TinyRules(parent).path().toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--changed \"v0-that-never-was\" stands for no rules");
    }

    private static CommandRun mutate(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] {"rules", "mutate", "--no-drafts"}, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }
}
