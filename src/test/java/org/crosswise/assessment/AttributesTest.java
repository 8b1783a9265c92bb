package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributesTest {

    private static final String THOMAS = "\"code\": \"modifiedThomasHipAngle\", \"side\": \"LEFT\", \"value\": 5, ";

    @Test
    void attributesAreReadAsText() {
        assertThat(Judged.valid(THOMAS + "\"pelvisControlled\": true, \"painLimited\": false")
                        .attributes())
                .containsOnly(entry("pelvisControlled", "true"), entry("painLimited", "false"));
        assertThat(Judged.valid("\"code\": \"lumbarLordosisAngle\", \"value\": 50, \"method\": \"FLEXICURVE\"")
                        .attributes())
                .containsEntry("method", "FLEXICURVE");
    }

    @Test
    void anAttributeWithoutValueIsAbsent() {
        assertThat(Judged.valid(THOMAS + "\"pelvisControlled\": null").attributes())
                .isEmpty();
    }

    @Test
    void theDayIsNoAttributeOfTheMeasurement() {
        assertThat(Judged.valid(THOMAS + "\"date\": \"2026-11-20\"").attributes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"pelvisControled\": true | pelvisControled: expected one of date, painLimited, pelvisControlled; did"
                        + " you mean \"pelvisControlled\"?",
                "\"method\": \"APP\"       | method: expected one of date, painLimited, pelvisControlled",
                "\"painful\": null         | painful: expected one of date, painLimited, pelvisControlled",
            })
    void anUnknownAttributeMakesTheFindingInvalid(String attribute, String text) {
        assertThat(Judged.problem(THOMAS + attribute)).isEqualTo("unknown-attribute: " + text);
    }

    @Test
    void painLimitsOnlyTests() {
        assertThat(Judged.problem("\"code\": \"headForward\", \"value\": true, \"painLimited\": true"))
                .isEqualTo("unknown-attribute: painLimited: expected one of date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"pelvisControlled\": \"yes\" | pelvisControlled: expected true or false",
                "\"painLimited\": 1            | painLimited: expected true or false",
            })
    void aBadAttributeMakesTheFindingInvalid(String attribute, String text) {
        assertThat(Judged.problem(THOMAS + attribute)).isEqualTo("bad-attribute: " + text);
    }

    @Test
    void aCodeThatIsNoneIsNamedWithTheNearestOne() {
        assertThat(Judged.problem(
                        "\"code\": \"faber\", \"side\": \"LEFT\", \"value\": \"POSITIVE\", \"location\": \"GROINS\""))
                .isEqualTo(
                        "bad-attribute: location: expected one of GROIN, POSTERIOR, LATERAL; did you mean \"GROIN\"?");
    }

    @ParameterizedTest
    @CsvSource({"''", "', \"muscle\": null'"})
    void palpationNamesItsMuscle(String muscle) {
        assertThat(Judged.problem("\"code\": \"palpation\", \"side\": \"LEFT\", \"value\": \"TENDER\"" + muscle))
                .startsWith("missing-attribute: muscle: expected one of ILIOPSOAS, ");
    }

    @ParameterizedTest
    @CsvSource({
        "modifiedThomasHipAngel, '; did you mean \"modifiedThomasHipAngle\"?'",
        "nonsense, ''",
        "AGE, '; did you mean \"age\"?'",
    })
    void anUnknownCodeIsNamedWithTheNearestOne(String code, String hint) {
        assertThat(Judged.problem("\"code\": \"" + code + "\", \"value\": 5"))
                .isEqualTo("unknown-code: expected a known code" + hint);
    }

    @ParameterizedTest
    @CsvSource({"'\"value\": 5'", "'\"code\": 5, \"value\": 5'", "'\"code\": null, \"value\": 5'", "''"})
    void aFindingWithoutCodeIsRefused(String finding) {
        assertThat(Judged.problem(finding)).isEqualTo("missing-code: expected an object with a code");
    }

    @Test
    void oneBadFindingDoesNotSpoilTheOthers() {
        Validated validated = Judged.today("\"code\": \"x\"", "\"code\": \"age\", \"value\": 36", "\"value\": 1");

        assertThat(Judged.words(validated.findings())).containsExactly("age NONE 36.0");
        assertThat(Judged.problems(validated)).containsExactly("0 null unknown-code", "2 null missing-code");
    }

    @Test
    void theModifiedOberTestIsRecordedAsOberTest() {
        assertThat(Judged.valid("\"code\": \"modifiedOberTest\", \"side\": \"LEFT\", \"value\": \"POSITIVE\"")
                        .code())
                .isEqualTo("oberTest");
    }
}
