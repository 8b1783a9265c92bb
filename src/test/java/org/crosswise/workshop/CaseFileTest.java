package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of cases tells each case's line, and what is wrong with its place. */
class CaseFileTest {

    private static final String CASES = """
            # Cases.
            background: {age: 40}
            cases:
            - case: short
              given: {modifiedThomasHipAngle: {left: 6}}
              expect: {iliopsoas/thomas-short: x}
            # Another.
            -
              case: nothing
              given: {age: not recorded}
              expect: none
            """;

    @TempDir
    private Path folder;

    private final Vocabulary vocabulary = RuleSource.bundled().vocabulary();

    @Test
    void eachCaseKnowsItsLine() throws IOException {
        assertThat(read(CASES)).extracting(Case::line).containsExactly(4, 9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    modifiedThomasHipAngle | modifiedThomsHipAngle | :4: short: unknown finding "modifiedThomsHipAngle"; did you mean "modifiedThomasHipAngle"?
                    expect: none           | expekt: none          | :9: case 2: unknown key "expekt"; did you mean "expect"?
                    iliopsoas/             | psoas/                | :4: short: "psoas/thomas-short" is no rule of the topic iliopsoas
                    cases:                 | kases:                | :3: the file: unknown key "kases"; did you mean "cases"?
                    expect: none           | expect: {none         | :12: this is not YAML: expected ',' or '}', but got
                    expect: none           | expect: {iliopsoas/thomas-short: []} | :9: nothing: expects nothing of "iliopsoas/thomas-short"
                    {age: 40}              | &a [[*a]]             | this is not YAML
                    given: {age            | case: {age            | :10: this is not YAML: found duplicate key case
                    {left: 6}              | {value: 6, left: -6}  | :4: short: modifiedThomasHipAngle: has "value" 6 and "left" -6: expected either
                    {left: 6}              | {left: "0,5"}         | :4: short: modifiedThomasHipAngle, left: 0,5 has a decimal comma: expected a point, 0.5
                    {left: 6}              | {left: 0,5}           | :4: short: modifiedThomasHipAngle: "5" stands alone behind a comma: a decimal comma?
                    {age: 40}              | {age: "40,5"}         | :4: short: age: 40,5 has a decimal comma: expected a point, 40.5
                    """)
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, String message) {
        assertThat(CASES).contains(right);
        assertThatThrownBy(() -> read(CASES.replace(right, wrong)))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("cases.yaml")
                .hasMessageContaining(message);
    }

    private List<Case> read(String cases) throws IOException {
        Path topic = Files.createDirectories(folder.resolve("iliopsoas"));
        return CaseFile.read(Files.writeString(topic.resolve("cases.yaml"), cases), vocabulary);
    }
}
