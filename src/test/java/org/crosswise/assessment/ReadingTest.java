package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final String DOCUMENT = """
        {
          "schema": "crosswise-assessment/1",
          "label": "Übung",
          "assessedOn": "2026-11-20",
          "findings": [
            {"code": "modifiedThomasHipAngle", "side": "LEFT", "value": 12.50, "unit": "deg", "pelvisControlled": true}
          ]
        }
        """;

    @Test
    void keepsWhatWasEnteredAsItWasWritten() {
        Assessment assessment = parse(DOCUMENT);

        assertThat(assessment.label()).isEqualTo("Übung");
        assertThat(assessment.assessedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(assessment.entries())
                .containsExactly(new Entry(
                        0,
                        "modifiedThomasHipAngle",
                        new BigDecimal("12.50"),
                        "LEFT",
                        "deg",
                        Map.of("pelvisControlled", true)));
    }

    @Test
    void theFingerprintIsThatOfTheBytes() {
        assertThat(parse("{\"findings\": []}").sha256())
                .isEqualTo("6e96a492bc9fa40d22212c5be0396a203f3dbd4916cf97ebe2f66b6d54fa4a9a");
    }

    @Test
    void tabsIndentJson() {
        assertThat(parse("{\n\t\"findings\": [\n\t\t{\"code\": \"age\"}\n\t]\n}")
                        .entries())
                .hasSize(1);
    }

    @Test
    void aByteOrderMarkOfUtf8IsSkipped() {
        assertThat(parse("\uFEFF" + DOCUMENT).label()).isEqualTo("Übung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsAreRefused(String charset) {
        assertRefused(DOCUMENT.getBytes(Charset.forName(charset)))
                .withMessage("test: line 1 column 1: expected text in UTF-8, found UTF-16 or UTF-32");
    }

    @Test
    void aByteThatIsNotUtf8IsRefusedWithItsPlace() {
        assertRefused("{\n \"label\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1))
                .withMessage("test: line 2 column 12: expected text in UTF-8, found a byte that is none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t", "\uFEFF"})
    void nothingIsNoAssessment(String text) {
        assertRefused(text).withMessageContaining("expected an assessment in JSON or YAML, found nothing");
    }

    @Test
    void badJsonIsRefusedWithItsPlace() {
        assertRefused("{\"findings\": [\n  {\"code\" \"age\"}]}")
                .withMessageStartingWith(
                        "test: line 2 column 11: expected well-formed JSON, found Unexpected character");
    }

    @Test
    void jsonThatEndsEarlyIsRefused() {
        assertRefused("{\"findings\": [")
                .withMessageContaining("expected well-formed JSON, found Unexpected end-of-input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+1", ".5", "01", "1.", "0x10", "True", "'a'"})
    void whatJsonDoesNotKnowIsRefused(String value) {
        assertRefused("{\"findings\": [{\"code\": \"age\", \"value\": " + value + "}]}")
                .withMessageContaining("expected well-formed JSON")
                .withMessageNotContaining("enable");
    }

    @Test
    void moreThanOneDocumentIsRefused() {
        assertRefused("{\"findings\": []} {}")
                .withMessage("test: line 1 column 18: expected the end of the document, found more");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
        assertRefused("{\"findings\": [], \"asessedOn\": \"2026-11-20\"}")
                .withMessage("test: top level: expected only the keys schema, label, assessedOn, findings,"
                        + " found \"/asessedOn\"; did you mean \"assessedOn\"?");
    }

    @Test
    void whatMayBePassedOnNamesNothingThatWasEntered() {
        assertRefused("{\"findings\": [], \"secret\": \"Jane\"}").satisfies(refusal -> {
            assertThat(refusal.place()).isEqualTo("top level");
            assertThat(refusal.expected()).isEqualTo("only the keys schema, label, assessedOn, findings");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                          | top level: expected an object with schema, label,"
                        + " assessedOn, findings, found a list",
                "{\"schema\": \"x/2\", \"findings\": []}     | /schema: expected \"crosswise-assessment/1\", found"
                        + " \"x/2\"",
                "{\"label\": 5, \"findings\": []}            | /label: expected text, found 5",
                "{\"assessedOn\": \"2026-02-30\", \"findings\": []} | /assessedOn: expected a day, YYYY-MM-DD, found"
                        + " \"2026-02-30\"",
                "{\"assessedOn\": 20261120, \"findings\": []} | /assessedOn: expected a day, YYYY-MM-DD, found"
                        + " 20261120",
                "{}                                          | /findings: expected a list of findings, found nothing",
                "{\"findings\": {}}                          | /findings: expected a list of findings, found an object",
                "{\"findings\": null}                        | /findings: expected a list of findings, found nothing",
            })
    void whatIsNoAssessmentIsRefusedWithItsPointer(String json, String message) {
        assertRefused(json).withMessage("test: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"findings\": [],\n \"findings\": []}",
                "{\"findings\": [{\"code\": \"age\",\n \"code\": \"sex\"}]}",
                "{\"findings\": [{\"code\": \"age\", \"value\": {\"a\": 1,\n \"a\": 1}}]}",
            })
    void aKeyThatStandsTwiceIsRefused(String json) {
        assertRefused(json).withMessageContaining("line 2 column 2: expected each key once, found \"");
    }

    @Test
    void depthIsLimited() {
        assertThat(parse("{\"findings\": [{\"value\": " + nested(29) + "}]}").entries())
                .hasSize(1);
        assertRefused("{\"findings\": [{\"value\": " + nested(30) + "}]}")
                .withMessageContaining("expected at most 32 levels");
        assertRefused("{\"findings\": " + "[".repeat(100_000)).withMessageContaining("expected at most 32 levels");
    }

    @Test
    void theNumberOfFindingsIsLimited() {
        assertThat(parse("{\"findings\": [" + "{},".repeat(9_999) + "{}]}").entries())
                .hasSize(10_000);
        assertRefused("{\"findings\": [" + "{},".repeat(10_000) + "{}]}")
                .withMessage("test: /findings: expected at most 10000 findings, found 10001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1e-99999999999"})
    void anExponentBeyondAllMeasureIsRefused(String number) {
        assertRefused("{\"findings\": [{\"value\": " + number + "}]}").withMessageContaining("smaller exponent");
    }

    @Test
    void aFindingThatIsNoneIsKeptForValidation() {
        List<Entry> entries = parse("{\"findings\": [5, null, [], {}, {\"code\": 5, \"side\": 7}]}")
                .entries();

        assertThat(entries).extracting(Entry::code).containsOnlyNulls();
        assertThat(entries.get(0).value()).isEqualTo(BigDecimal.valueOf(5));
        assertThat(entries.get(4).side()).isEqualTo("7");
        assertThat(entries.get(4).attributes()).containsEntry("code", BigDecimal.valueOf(5));
    }

    @Test
    void theEndingOfAFileSaysHowToReadIt(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("a.YML"), "findings: [{code: age}]");
        Path json = Files.writeString(folder.resolve("a.json"), "{\n\t\"findings\": []}");
        Path notJson = Files.writeString(folder.resolve("b.json"), "findings: []");

        assertThat(Assessment.read(yaml).entries()).hasSize(1);
        assertThat(Assessment.read(json).entries()).isEmpty();
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Assessment.read(notJson))
                .withMessageStartingWith(notJson + ": line 1 column 9: expected well-formed JSON");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Assessment.read(folder.resolve("none.json")));
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static Assessment parse(String text) {
        return Assessment.parse("test", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ThrowableAssertAlternative<DocumentException> assertRefused(String text) {
        return assertRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ThrowableAssertAlternative<DocumentException> assertRefused(byte[] bytes) {
        return assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> Assessment.parse("test", bytes));
    }
}
