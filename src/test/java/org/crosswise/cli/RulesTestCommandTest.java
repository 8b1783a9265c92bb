package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.engine.RuleFolder;
import org.crosswise.workshop.testing.TinyRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules test} as a person or a program uses it. */
class RulesTestCommandTest {

    @TempDir
    Path parent;

    private TinyRules rules = null;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void aFolder() {
        rules = new TinyRules(parent);
    }

    @Test
    void casesThatPassEndWithZero() {
        Run run = test("--quick");

        assertThat(run.out()).isEqualTo("3 cases of 2 topics, run by hand, not by the engine: all pass.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void aCaseThatFailsIsToldWithItsPlaceAndWhyNot() {
        rules.above(8);

        Run run = test("--quick", "iliopsoas");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                %1$s/60-evidence/iliopsoas/cases.yaml:2: above horizontal
                  iliopsoas/thomas-short
                    expected:  ILIOPSOAS LEFT TIGHT 0.7 LENGTH
                    concluded: nothing
                    why not ILIOPSOAS LEFT TIGHT 0.7 LENGTH?
                      It stopped at %1$s/60-evidence/iliopsoas/iliopsoas.drl:10:
                        Modified Thomas test, hip angle, left: 6 degrees above the table [modifiedThomasHipAngle]
                          NOT FULFILLED: value is 6; the rule asks for above 8
                      It would fire if modifiedThomasHipAngle were recorded on the left: above 8.

                2 cases of 1 topic, run by hand, not by the engine: 1 failure.
                """.formatted(rules.path()));
    }

    @Test
    void theEngineSaysTheSameAsTheHand() {
        rules.above(8);

        Run engine = test();

        assertThat(engine.status()).isEqualTo(1);
        assertThat(engine.out())
                .isEqualTo(test("--quick").out().replace("by hand, not by the engine", "by the engine"))
                .contains("run by the engine: 2 failures.");
    }

    @Test
    void aRuleThatFiresUnexpectedlyIsToldWithWhatFulfilledIt() {
        rules.above(-5);

        assertThat(test("--quick", "iliopsoas").out()).contains("""
                    expected:  nothing
                    concluded: ILIOPSOAS LEFT TIGHT 0.7 LENGTH
                    why ILIOPSOAS LEFT TIGHT 0.7 LENGTH?
                      It fired, %s/60-evidence/iliopsoas/iliopsoas.drl:6:
                        Modified Thomas test, hip angle, left: 0 degrees [modifiedThomasHipAngle]
                          fulfilled: value is 0 (above -5)
                """.formatted(rules.path()));
    }

    @Test
    void aRuleOnTrialIsToldLikeAnActiveOne() {
        String trial = RuleFolder.HARMLESS
                .replace("thomas-short", "thomas-low")
                .replace("\"active\"", "\"trial\"")
                .replace("> 0", "< -20");
        rules.drl(RuleFolder.HARMLESS + trial).cases("""
                cases:
                - case: far below, but not far enough
                  given: {modifiedThomasHipAngle: {left: -20}}
                  expect: {iliopsoas/thomas-low: ILIOPSOAS LEFT TIGHT 0.7 LENGTH}
                """);

        assertThat(test("--quick", "iliopsoas").out())
                .contains("NOT FULFILLED: value is -20; the rule asks for below -20");
    }

    @Test
    void whatARuleOnTrialConcludesIsNotSeenByAnActiveOne() {
        String trial = RuleFolder.HARMLESS
                .replace("thomas-short", "thomas-low")
                .replace("\"active\"", "\"trial\"")
                .replace("> 0", "< -20");
        rules.drl(RuleFolder.HARMLESS + trial).shortCases("""
                cases:
                - case: only the rule on trial finds it
                  given: {modifiedThomasHipAngle: {left: -25}}
                  expect: {short/hip-flexors: POST LEFT}
                """);

        assertThat(test("--quick", "short").out()).contains("NOT FULFILLED: the evidence ILIOPSOAS TIGHT is not there");
    }

    @Test
    void findingsOfACaseThatAreNotValidAreTold() {
        rules.cases("""
                cases:
                - case: an angle that cannot be
                  given: {modifiedThomasHipAngle: {left: 600}}
                  expect: {iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH}
                """);

        assertThat(test("--quick", "iliopsoas").out())
                .contains(
                        "modifiedThomasHipAngle (Modified Thomas test, hip angle) was entered on the left and could not"
                                + " be used: 600: expected \u221240\u202660 deg")
                .contains(
                        "  Findings of the case that are not valid and were not used:\n    modifiedThomasHipAngle, left,"
                                + " was entered and could not be used: 600: expected ")
                .doesNotContain("Invalid[", "was not recorded");
    }

    @Test
    void aCaseThatCannotBeReadIsToldAndTheOtherTopicsAreTested() {
        rules.cases("cases:\n- case: misspelt\n  given: {modifiedThomsHipAngle: {left: 6}}\n  expect: none\n");

        Run run = test("--quick");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("cases.yaml:2: misspelt: unknown finding \"modifiedThomsHipAngle\"; did you mean")
                .endsWith("1 case of 2 topics, run by hand, not by the engine: no failure; "
                        + "1 file of cases cannot be read.\n");
    }

    @Test
    void aCaseThatCannotBeRunIsTold() {
        rules.cases("""
                cases:
                - case: a number that is none
                  given: {modifiedThomasHipAngle: {left: .nan}}
                  expect: none
                """);

        Run run = test("--quick", "iliopsoas");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("cases.yaml:2: a number that is none\n  It cannot be run: ");
    }

    @Test
    void ofASingleRuleTheCasesThatSpeakOfItAreRun() {
        assertThat(test("--quick", "iliopsoas/thomas-short").out())
                .isEqualTo("1 case of 1 topic, run by hand, not by the engine: all pass.\n");
    }

    @Test
    void rulesThatFailTheCheckEndWithThreeAndTellTheSame() {
        rules.drl(RuleFolder.HARMLESS.replace("ThomasHip", "ThomsHip"));
        String found = run("rules", "check", rules.path().toString()).out();

        Run run = test("--quick");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEqualTo(found.replace("Findings: 1\n", "Findings: 1; no case was run.\n"));
    }

    @Test
    void aFileThatIsNoRuleEndsWithThreeAndItsPlace() {
        rules.drl("rule \"iliopsoas/half\"\nwhen\n");

        Run run = test("--quick");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("iliopsoas.drl:7:1: error not-a-rule: ").contains("no case was run");
    }

    @Test
    void whatADraftWouldSayIsNotTakenForTried() {
        String draft = RuleFolder.HARMLESS
                .replace("\"active\"", "\"draft\"")
                .replace("thomas-short", "thomas-very-short")
                .replace("> 0", "> 20");
        rules.drl(RuleFolder.HARMLESS + draft).cases("""
                cases:
                - case: far above horizontal
                  given: {modifiedThomasHipAngle: {left: 25}}
                  expect:
                    iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH
                    iliopsoas/thomas-very-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH
                """);

        assertThat(test("--quick", "iliopsoas").out()).isEqualTo("""
                1 case of 1 topic, run by hand, not by the engine: all pass.
                Not tried, as drafts and retired rules do not run: what cases expect of iliopsoas/thomas-very-short.
                """);
    }

    @Test
    void rulesThatFeedThemselvesAreRefusedBeforeAnyCaseIsRun() {
        rules.drl(RuleFolder.HARMLESS + """
                rule "iliopsoas/other-side"
                    @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Short." )
                    agenda-group "evidence"
                when
                    $evidence : Evidence( muscle == "ILIOPSOAS" )
                then
                    insert( $evidence.opposite() );
                end
                """);

        Run run = test("--quick", "iliopsoas");

        assertThat(run.out())
                .contains(
                        "iliopsoas.drl:14:6: error endless: iliopsoas/other-side makes itself fire again, without end")
                .contains("no case was run");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void whatExistsMayBeConcludedInTheSameStage() {
        rules.drl("""
                rule "iliopsoas/answered"
                    @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Weak too." )
                    agenda-group "evidence"
                when
                    $thomas : Measured( code == "modifiedThomasHipAngle" )
                    exists Evidence( muscle == "ILIOPSOAS" )
                then
                    insert( Evidence.weak( "GLUTEUS_MAXIMUS", 0.30, "HISTORY", $thomas ) );
                end

                """ + RuleFolder.HARMLESS).cases("""
                cases:
                - case: above horizontal
                  given: {modifiedThomasHipAngle: {left: 6}}
                  expect:
                    iliopsoas/thomas-short: ILIOPSOAS LEFT TIGHT 0.7 LENGTH
                    iliopsoas/answered: GLUTEUS_MAXIMUS LEFT WEAK 0.3 HISTORY
                """);

        assertThat(test("--quick", "iliopsoas").out()).contains("all pass");
    }

    @Test
    void aCaseWithTwoDocumentsForRulesOfOneFails() {
        rules.cases("""
                cases:
                - case: above horizontal
                  before: {modifiedThomasHipAngle: {left: 6}}
                  given: {modifiedThomasHipAngle: {left: 6}}
                  expect: none
                """);

        assertThat(test("--quick", "iliopsoas").out()).contains("is of one assessment and takes no \"before\"");
    }

    @Test
    void aFindingThatIsNotValidProvesNothingUnlessItIsMeant() {
        String misspelled = """
                cases:
                - case: above horizontal
                  given: {modifiedThomasHipAngle: {left: 6, pelvisControled: true}}
                  expect: none
                """;

        rules.cases(misspelled);
        assertThat(test("--quick", "iliopsoas").out())
                .contains("findings that are not valid: expected 0", "found 1")
                .contains("pelvisControled");
        rules.cases(misspelled.replace("  expect", "  invalid: 1\n  expect"));
        assertThat(test("--quick", "iliopsoas").out()).contains("all pass");
    }

    @Test
    void casesThatFailAreWorthNoCount() {
        rules.above(8);

        for (String command : List.of("coverage", "mutate")) {
            Run run = run("rules", command, rules.path().toString(), "iliopsoas");
            assertThat(run.err()).contains("1 case fails: nothing was counted.");
            assertThat(run.status()).isEqualTo(1);
        }
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(test("iliopsaos").err())
                .contains("\"iliopsaos\" is no folder, and no topic or rule of the set; did you mean \"iliopsoas\"?");
        assertThat(test("iliopsaos").status()).isEqualTo(2);
        assertThat(test("--quik").status()).isEqualTo(2);
    }

    @Test
    void whatAHostileCaseSaysDoesNotReachTheTerminalAsItIs() {
        rules.above(8).cases("""
                cases:
                - case: "\\e[2J above"
                  given: {modifiedThomasHipAngle: {left: 6}}
                  expect: {iliopsoas/thomas-short: "\\e[2J"}
                """);

        assertThat(test("--quick").out()).contains("[2J above").doesNotContain("\u001b");
    }

    @Test
    void theResultsAreWrittenAsXmlToo() throws IOException {
        Path file = parent.resolve("results.xml");
        rules.above(8);

        Run run = test("--quick", "--junit", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readString(file))
                .contains("<testsuite name=\"iliopsoas\" tests=\"2\" failures=\"1\"")
                .contains("value is 6; the rule asks for above 8");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        Run run =
                test("--quick", "--junit", parent.resolve("nowhere/results.xml").toString());

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("nowhere").contains("cannot be written");
    }

    /** The folder, then what else is given. */
    private Run test(String... others) {
        List<String> arguments =
                new ArrayList<>(List.of("rules", "test", rules.path().toString()));
        arguments.addAll(List.of(others));
        return run(arguments.toArray(String[]::new));
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
