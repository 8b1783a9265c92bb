package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosswise.engine.RuleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rules new}: begun, filled in, and without a finding. */
class RulesNewCommandTest {

    private static final String SET = """
            # The set.
            name: test
            version: "1"
            contestedUntil: evidence
            answeredBy: muscles
            stages:
              # First what speaks.
              - {folder: 60-evidence, topics: [iliopsoas]}   # one topic
              - folder: 70-muscles
                topics:
                  - states   # the states
            """;

    private static final String STATES = """
            package rules;

            import org.crosswise.fact.Measured;
            import org.crosswise.fact.Term;

            rule "states/young"
                @version( "1.0.0" ) @status( "active" ) @source( "own" ) @strength( "own" ) @says( "Young." ) @threshold( "< 13" )
                agenda-group "muscles"
            when
                $age : Measured( code == "age", value < 13 )
            then
                insert( Term.of( "CHILD" ) );
            end
            """;

    private static final Map<String, String> FILLED = Map.of(
            "<what this topic is about, one sentence>", "The Ely test.",
            "<what it means, one sentence for the report>", "The heel does not reach: short rectus femoris.",
            "<finding>", "elyTest",
            "<value>", "POSITIVE",
            "<MUSCLE>", "RECTUS_FEMORIS",
            "<CLASS>", "LENGTH");

    private static final Map<String, String> CASES = Map.of(
            "<what fires it, one sentence>", "positive on the left",
            "<exactly on the threshold, or the last value that fires it>", "positive on the right",
            "<near by, and it stays silent>", "negative",
            "<what it reads was not recorded>", "nothing recorded",
            "<finding>", "elyTest",
            "<value that fires it>", "{left: POSITIVE}",
            "<value on the threshold>", "{right: POSITIVE}",
            "<value near by>", "{left: NEGATIVE}",
            "<MUSCLE TIGHT 0.1 CLASS>", "RECTUS_FEMORIS LEFT TIGHT 0.1 LENGTH");

    @TempDir
    Path parent;

    private RuleFolder rules = null;

    @BeforeEach
    void aFolder() {
        rules = RuleFolder.in(parent)
                .write("rule-set.yaml", SET)
                .write("70-muscles/states/cases.yaml", "cases: []\n")
                .write("70-muscles/states/states.drl", STATES);
    }

    @Test
    void aNewTopicPassesTheCheckOnceItIsFilledIn() throws IOException {
        CommandRun begun = begin("ely/positive", "--stage", "evidence");

        assertThat(begun.status()).isZero();
        assertThat(begun.out())
                .isEqualTo("written: %1$s/60-evidence/ely/cases.yaml\nwritten: %1$s/60-evidence/ely/ely.drl\n"
                                .formatted(rules.path())
                        + "written: %1$s/rule-set.yaml\n".formatted(rules.path())
                        + "Fill in what stands in angle brackets, then run: crosswise rules check " + rules.path()
                        + "\n");
        assertThat(read("rule-set.yaml")).isEqualTo(SET.replace("[iliopsoas]", "[iliopsoas, ely]"));
        CommandRun open = check();
        assertThat(open.status()).isEqualTo(1);
        assertThat(open.out())
                .contains(
                        "60-evidence/ely/cases.yaml:3:9: error not-filled-in: to be filled in: what fires it, one sentence")
                .contains("60-evidence/ely/ely.drl:1:4: error not-filled-in: to be filled in: what this topic is about")
                .contains("60-evidence/ely/ely.drl:9:13: error not-filled-in: to be filled in: what it means")
                .contains("Findings: 18\n");

        fill("60-evidence/ely/ely.drl", FILLED);
        fill("60-evidence/ely/cases.yaml", CASES);

        assertThat(check()).isEqualTo(new CommandRun(0, "Nothing is wrong with " + rules.path() + ".\n", ""));
        assertThat(CommandRun.of(
                                "rules", "explain", "ely/positive", rules.path().toString())
                        .out())
                .contains("1. The Ely test is positive.", "CASES THAT EXPECT IT, NOT TRIED: 2 OF 4");
    }

    @Test
    void aRuleOfATopicThatIsThereIsAppendedWithItsImports() throws IOException {
        assertThat(begin("iliopsoas/ely").status()).isZero();

        assertThat(read("60-evidence/iliopsoas/iliopsoas.drl"))
                .startsWith(RuleFolder.HEAD.stripTrailing() + "\nimport org.crosswise.fact.Observed;\n\n"
                        + RuleFolder.HARMLESS
                        + "\nrule \"iliopsoas/ely\"\n    @version( \"1.0.0\" ) @status( \"draft\" )");
        assertThat(read("60-evidence/iliopsoas/cases.yaml"))
                .startsWith(
                        "cases:\n- case: <what fires it, one sentence>\n  given: {<finding>: <value that fires it>}\n");
        assertThat(read("rule-set.yaml")).isEqualTo(SET);
        fill("60-evidence/iliopsoas/iliopsoas.drl", FILLED);
        fill("60-evidence/iliopsoas/cases.yaml", CASES);
        assertThat(check().status()).isZero();
    }

    @Test
    void aTopicGoesIntoAListOfLinesToo() throws IOException {
        assertThat(begin("weighed/all", "--stage", "70-muscles").status()).isZero();

        assertThat(read("rule-set.yaml"))
                .isEqualTo(SET.replace(
                        "      - states   # the states\n", "      - states   # the states\n      - weighed\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iliopsoas/thomas-short | evidence | the id "iliopsoas/thomas-short" is in use in 60-evidence/iliopsoas/iliopsoas.drl
            iliopsoas | evidence | "iliopsoas" is no id of a rule: expected TOPIC/NAME
            Iliopsoas/Short | evidence | "Iliopsoas/Short" is no id of a rule: expected TOPIC/NAME
            ../x/y | evidence | "../x/y" is no id of a rule: expected TOPIC/NAME
            ely/positive | evidnce | there is no stage "evidnce"; did you mean "evidence"?
            iliopsoas/other | muscles | the topic iliopsoas stands in the stage 60-evidence, not in muscles
            """)
    void whatCannotBeBegunIsToldAndNothingIsWritten(String id, String stage, String told) throws IOException {
        Map<String, String> before = files();

        CommandRun run = begin(id, "--stage", stage);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("crosswise: " + told);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aNewTopicNeedsItsStage() {
        assertThat(begin("ely/positive").err())
                .isEqualTo(
                        "crosswise: the topic is new: name its stage with --stage, one of 60-evidence, 70-muscles\n");
    }

    @Test
    void aFolderInTheWayIsNotOverwritten() {
        rules.write("60-evidence/ely/ely.drl", "mine");

        CommandRun run = begin("ely/positive", "--stage", "evidence");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("60-evidence/ely is there already");
        assertThat(rules.path().resolve("60-evidence/ely/ely.drl")).hasContent("mine");
    }

    @Test
    void aFullTopicTakesNoFurtherRule() {
        rules.drl(RuleFolder.HEAD + RuleFolder.HARMLESS + "//\n".repeat(80));

        assertThat(begin("iliopsoas/other").err()).contains("lines, more than 100: begin another topic");
    }

    private CommandRun begin(String id, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"rules", "new", id, rules.path().toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandRun.of(arguments);
    }

    private CommandRun check() {
        return CommandRun.of("rules", "check", rules.path().toString());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(rules.path())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return files;
    }

    private String read(String file) throws IOException {
        return Files.readString(rules.path().resolve(file));
    }

    private void fill(String file, Map<String, String> answers) throws IOException {
        String text = read(file);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            text = text.replace(answer.getKey(), answer.getValue());
        }
        rules.write(file, text);
    }
}
