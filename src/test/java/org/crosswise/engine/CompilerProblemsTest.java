package org.crosswise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler refuses is told at the rule, never at a class that the engine made of it. */
class CompilerProblemsTest {

    private static final String RULE = RuleFolder.HARMLESS.replace("thomas-short", "second");

    @TempDir
    Path parent;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "value > 0 # value == \"X\" # iliopsoas/second: X cannot be resolved to a variable",
                "0.70 # \"x\" # iliopsoas/second: The method tight(String, double, String, Fact) in the type Evidence is not applicable for the arguments (String, String, String, Measured)"
            })
    void aClassThatDoesNotCompileIsToldAtItsRule(String right, String wrong, String message) {
        String drl = RuleFolder.HEAD + RuleFolder.HARMLESS + RULE.replace(right, wrong);
        int line =
                (int) drl.substring(0, drl.indexOf("iliopsoas/second")).lines().count();

        assertThat(refused(drl).issues())
                .containsExactly(new Issue(IssueCode.DOES_NOT_COMPILE, RuleFolder.TOPIC, line, 6, message, ""));
    }

    @Test
    void anExpressionThatIsNotReadIsToldWhereItStands() {
        String drl = RuleFolder.HEAD + RuleFolder.HARMLESS.replace("value > 0", "grade == \"4\"");

        assertThat(refused(drl).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.where()).isEqualTo(RuleFolder.TOPIC + ":10:59");
            assertThat(issue.message()).isEqualTo("Unable to parse left part of expression: grade == \"4\"");
        });
    }

    private RuleSetException refused(String drl) {
        Path rules = RuleFolder.in(parent).drl(drl).path();
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> RuleBase.compile(rules));
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }
}
