package org.crosswise.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables from outside: what would bar nothing for a slip of the pen is refused. */
class TablesOfAFolderTest {

    @TempDir
    private Path parent;

    @Test
    void aHazardThatIsMisspelledInAContraindicationIsRefused() throws IOException {
        refused("conditions.yaml", "tags: [AB, FL]", "tags: [AB, FLL]", "(PREGNANCY): unknown hazard \"FLL\"");
    }

    @Test
    void aFindingThatIsMisspelledInATestIsRefused() throws IOException {
        refused(
                "tests.yaml",
                "records: [elyTest]",
                "records: [elyTests]",
                "unknown finding \"elyTests\"; did you mean \"elyTest\"?");
    }

    private void refused(String table, String right, String wrong, String message) throws IOException {
        String text = Files.readString(Path.of("rules", "knowledge", table));
        RuleFolder rules = RuleFolder.in(parent)
                .drl(RuleFolder.HEAD + RuleFolder.HARMLESS)
                .write("knowledge/" + table, text.replaceFirst(Pattern.quote(right), wrong));

        assertThatThrownBy(() -> RuleBase.compile(rules.path()))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining(message);
    }
}
