package org.crosswise.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswise.engine.IssueCode.DUPLICATE_RULE;
import static org.crosswise.engine.IssueCode.IMPOSSIBLE;
import static org.crosswise.engine.IssueCode.NOT_A_RULE;
import static org.crosswise.engine.IssueCode.OUT_OF_RANGE;
import static org.crosswise.engine.IssueCode.TOO_FINE;
import static org.crosswise.engine.IssueCode.UNKNOWN_CODE;
import static org.crosswise.workshop.check.Marked.rule;

import java.nio.file.Path;
import org.crosswise.engine.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition has one way of writing, or is seen through: the mark shows where the finding is told. */
class OneWritingTest {

    private static final String THOMAS = "$m : Measured( code == \"modifiedThomasHipAngle\", ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "▸500 < value # found 500 before <, expected what the fact holds",
                "value > 3 && ▸-5 >= value # found -5 before >=, expected what the fact holds",
                "▸\"age\" == code # found \"age\" before ==, expected what the fact holds",
                "▸Side.LEFT == side # found Side.LEFT before ==, expected what the fact holds",
                "( ▸true != painLimited ) # found true before !=, expected what the fact holds",
                "▸1 == 1 # found 1 before ==, expected what the fact holds",
                "▸\"age\" in ( code ) # found \"age\" before in, expected what the fact holds",
                "value > 500 || ▸true # found true alone, expected what the fact holds",
                "!▸false # found false alone, expected what the fact holds",
                "▸this.code == \"age\" # found this before code, expected code alone",
                "▸this.marked( \"x\" ) # found this before marked, expected marked alone"
            })
    void aLiteralOnTheLeftAndAPropertyOfThisAreRefused(String condition, String message) {
        Marked.expect(folder, rule(THOMAS + condition + " )"), NOT_A_RULE, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "500 < value # write value > 500",
                "500 >= value # write value <= 500",
                "\"age\" != code # write code != \"age\"",
                "this.code == \"age\" # write code",
                "1 == 1 # ``"
            })
    void theHintSaysHowToWriteIt(String condition, String hint) {
        Path rules = Example.ofRules(rule(THOMAS + condition + " )")).write(folder);

        assertThat(RuleCheck.ofText(rules, Marked.TODAY))
                .singleElement()
                .extracting(Issue::hint)
                .isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "getValue( ) > ▸500 # value is never 500: it lies between -40 and 60",
                "value > 3 || value > ▸500 # value is never 500: it lies between -40 and 60",
                "!( value < ▸500 ) # value is never 500: it lies between -40 and 60",
                "value != ▸500 # value is never 500: it lies between -40 and 60",
                "value in ( 5, ▸500 ) # value is never 500: it lies between -40 and 60"
            })
    void aNumberIsFoundInWhateverItIsWrapped(String condition, String message) {
        Marked.expect(folder, rule(THOMAS + condition + " )"), OUT_OF_RANGE, message);
        Marked.expect(
                folder,
                rule(THOMAS + condition.replace("500", "4.05") + " )"),
                TOO_FINE,
                "4.05 is finer than value is recorded, in steps of 0.1");
    }

    @Test
    void anAccessorIsTheProperty() {
        String code = "$m : Measured( code( ) == ▸\"aeg\" )";
        String value = THOMAS + "value > 10, getValue( ) ▸< 5 )";
        String outcome = "$m : Measured( code == \"age\" )\n    Pattern( isOutcome, ▸!outcome )";

        Marked.expect(folder, rule(code), UNKNOWN_CODE, "\"aeg\" is no finding");
        told(value, "Measured", "value");
        told(outcome, "Pattern", "outcome");
    }

    private void told(String conditions, String type, String key) {
        String message = "no " + type + " fulfils this and what stands before it: nothing is left of " + key;
        Marked.expect(folder, rule(conditions), IMPOSSIBLE, message);
    }

    @Test
    void whatMustBeTheSameIsTheSameFromBothSides() {
        String one = "$m : Measured( code == \"age\" )\n    Observed( code == \"elyTest\", side == $m.side )";
        String other = one.replace("side == $m.side", "$m.side == side");

        Marked.expect(
                folder,
                rule("a", one, "Term.of( \"T\" )")
                        + rule("b", other, "Term.of( \"T\" )").replace("rule ", "rule ▸"),
                DUPLICATE_RULE,
                "iliopsoas/b says the same as iliopsoas/a in 60-evidence/iliopsoas/iliopsoas.drl");
    }
}
