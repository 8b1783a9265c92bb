package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    @Test
    void theSameDocumentIsReadFromJsonAndYaml() {
        Assessment yaml = parse("""
            schema: crosswise-assessment/1
            label: null
            assessedOn: 2026-11-20
            findings:
            - {code: age, value: 36, unit: a}
            - code: modifiedThomasHipAngle   # controlled
              side: LEFT
              value: -12.50
              pelvisControlled: true
            - {code: overheadSquat, value: [KNEE_VALGUS, LOW_BACK_ARCH]}
            """);
        Assessment json = parse("""
            {"assessedOn": "2026-11-20", "findings": [
              {"code": "age", "value": 36, "unit": "a"},
              {"code": "modifiedThomasHipAngle", "side": "LEFT", "value": -12.50, "pelvisControlled": true},
              {"code": "overheadSquat", "value": ["KNEE_VALGUS", "LOW_BACK_ARCH"]}]}
            """);

        assertThat(yaml).isEqualTo(json).hasSameHashCodeAs(json);
        assertThat(yaml.sha256()).isNotEqualTo(json.sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4-",
                "2+",
                "0x10",
                ".5",
                "+5",
                "012",
                "1_000",
                "yes",
                "no",
                "on",
                "off",
                "True",
                "NO",
                "Null",
                ".nan",
                ".inf",
                "2026-11-20",
                "12:30"
            })
    void whatJsonWouldNotReadOtherwiseIsText(String scalar) {
        assertThat(value(scalar)).isEqualTo(scalar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-0", "12.50", "1e3", "-1.5E-3"})
    void numbersStayAsWritten(String scalar) {
        assertThat(value(scalar)).isEqualTo(new BigDecimal(scalar));
    }

    @ParameterizedTest
    @CsvSource({
        "1e99999999999, a number with a smaller exponent",
        "-0.LONG, numbers of at most 1000 digits",
        "LONG, numbers of at most 1000 digits"
    })
    void aNumberThatJsonWouldRefuseIsRefusedAtItsPlace(String scalar, String expected) {
        String number = scalar.replace("LONG", "7".repeat(1_001));

        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> value(number))
                .withMessageContaining(": expected " + expected)
                .withMessageMatching("(?s)test: line \\d+ column \\d+: .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'5'", "\"true\"", "'null'"})
    void quotedScalarsAreText(String scalar) {
        assertThat(value(scalar)).isEqualTo(scalar.substring(1, scalar.length() - 1));
    }

    @Test
    void truthValuesAndNothingAreWhatJsonHas() {
        assertThat(value("true")).isEqualTo(true);
        assertThat(value("false")).isEqualTo(false);
        assertThat(value("null")).isNull();
        assertThat(value("~")).isNull();
        assertThat(value("")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings: [{code: age, code: sex}]       | line 1 column 24: expected each key once, found \"code\""
                        + " again",
                "findings: &a [*a]                        | line 1 column 15: expected the value itself, no alias,"
                        + " found *a",
                "findings: !!set {a}                      | line 1 column 11: expected a value without a tag, found"
                        + " tag:yaml.org,2002:set",
                "findings: [!!int 5]                      | line 1 column 12: expected a value without a tag, found"
                        + " tag:yaml.org,2002:int",
                "findings: [{[a]: b}]                     | line 1 column 13: expected a key, found a collection or an"
                        + " alias",
                "findings: [a                             | line 1 column 13: expected well-formed YAML, found",
                "just a text                              | top level: expected an object with schema, label,"
                        + " assessedOn, findings, found \"just a text\"",
                "finding: []                              | top level: expected only the keys schema, label,"
                        + " assessedOn, findings, found \"/finding\"; did you mean \"findings\"?",
            })
    void whatCannotBeReadIsRefusedWithItsPlace(String yaml, String message) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> parse(yaml))
                .withMessageStartingWith("test: " + message);
    }

    @Test
    void severalDocumentsAreRefused() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> parse("findings: []\n---\nfindings: []\n"))
                .withMessageContaining("line 2 column 1: expected one document, found another");
    }

    @Test
    void onlyCommentsAreNoAssessment() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> parse("# nothing\n"))
                .withMessageContaining("expected an assessment, found nothing");
    }

    @Test
    void laughterInBillionsIsRefusedAtOnce() {
        List<String> lines = new ArrayList<>(List.of("a0: &a0 [ha, ha]"));
        for (int i = 1; i < 30; i++) {
            lines.add("a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1));
        }
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> parse(String.join("\n", lines)))
                .withMessageContaining("no alias");
    }

    @Test
    void depthIsLimited() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> parse("findings: " + "[".repeat(5_000)))
                .withMessageContaining("expected at most 32 levels");
    }

    @Test
    void aCharacterThatYamlForbidsIsRefused() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> parse("findings: [\u0007]"))
                .withMessageContaining("expected well-formed YAML");
    }

    @Test
    void tenThousandFindingsAreRead() {
        String finding = "- {code: palpation, side: LEFT, muscle: ILIOPSOAS, value: HYPERTONIC, date: 2026-11-20}\n";
        assertThat(parse("findings:\n" + finding.repeat(10_000)).entries()).hasSize(10_000);
    }

    private static Object value(String scalar) {
        return parse("findings:\n- code: x\n  value: " + scalar + "\n")
                .entries()
                .get(0)
                .value();
    }

    private static Assessment parse(String text) {
        return Assessment.parse("test", text.getBytes(StandardCharsets.UTF_8));
    }
}
