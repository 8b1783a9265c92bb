package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12.0",
        "12.04, 12.0",
        "12.05, 12.1",
        "-12.05, -12.1",
        "-0.04, 0.0",
        "60, 60.0",
        "-40, -40.0",
        "1e1, 10.0"
    })
    void aNumberIsRoundedHalfUpToOneDecimal(String written, BigDecimal read) {
        assertThat(Judged.valid(thomas(written)).value()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.0001", "-40.04", "61", "1e400", "1e-2000", "-1e999999999", "1e999999999"})
    void theUnroundedNumberMustBeInRange(String written) {
        assertThat(Judged.problem(thomas(written))).isEqualTo("out-of-range: expected −40…60 deg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", "true", "[12]", "{\"deg\": 12}", "\"twelve\""})
    void whatIsNoNumberIsRefused(String written) {
        assertThat(Judged.problem(thomas(written))).isEqualTo("not-a-number: expected −40…60 deg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", ".nan", ".inf"})
    void whatIsNotFiniteIsRefused(String word) {
        assertThat(Judged.problem(thomas("\"" + word + "\""))).isEqualTo("not-finite: expected −40…60 deg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"value\": null, \"side\": \"LEFT\"", "\"side\": \"LEFT\""})
    void aMissingValueIsRefused(String rest) {
        assertThat(Judged.problem("\"code\": \"modifiedThomasHipAngle\", " + rest))
                .isEqualTo("no-value: expected −40…60 deg");
    }

    @Test
    void whatIsRejectedIsKeptAsEntered() {
        Invalid invalid = Judged.today(thomas("1e400")).invalid().get(0);

        assertThat(invalid)
                .isEqualTo(new Invalid(
                        0,
                        "modifiedThomasHipAngle",
                        Side.LEFT,
                        new BigDecimal("1e400"),
                        "out-of-range",
                        "expected −40…60 deg"));
    }

    @ParameterizedTest
    @CsvSource({"36, 36.0", "36.0, 36.0", "0, 0.0", "120, 120.0"})
    void aWholeNumberMayHaveNoughtsBehindThePoint(String written, BigDecimal read) {
        assertThat(Judged.valid("\"code\": \"age\", \"value\": " + written).value())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "age, 36.5, 'not-whole: expected a whole number, 0…120 a'",
        "age, 121, 'out-of-range: expected a whole number, 0…120 a'",
        "painNRS, -1, 'out-of-range: expected a whole number, 0…10'",
        "painNRS, 10.4, 'out-of-range: expected a whole number, 0…10'",
        "painDurationDays, 0.5, 'not-whole: expected a whole number, 0…36500 d'",
    })
    void aCountMustBeWholeAndInRange(String code, String written, String problem) {
        assertThat(Judged.problem("\"code\": \"" + code + "\", \"value\": " + written))
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"'\"4-\"', 4-", "'\"4\u2212\"', 4-", "'\"3+\"', 3+", "5, 5", "0, 0", "'\"5\"', 5"})
    void aGradeIsTextOrAWholeNumberAndMayHaveATrueMinus(String written, String grade) {
        assertThat(Judged.valid(strength(written)).value()).isEqualTo(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6", "-1", "4.5", "5.0", "\"5-\"", "\"1+\"", "\"4 -\"", "\"\"", "true", "\"4–\"", "[\"4\"]"})
    void anotherGradeIsRefused(String written) {
        assertThat(Judged.problem(strength(written)))
                .isEqualTo("unknown-value: expected a grade, one of 0, 1, 2-, 2, 2+, 3-, 3, 3+, 4-, 4, 4+, 5");
    }

    @Test
    void aChoiceIsOneOfItsCodes() {
        assertThat(Judged.valid("\"code\": \"trunkCurlUp\", \"value\": \"FAIL\"")
                        .value())
                .isEqualTo("FAIL");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"FAILS\"', '; did you mean \"FAIL\"?'",
        "'\"fail\"', '; did you mean \"FAIL\"?'",
        "'\"NORMAL\"', ''",
        "true, ''",
        "'[\"FAIL\"]', ''",
    })
    void anotherCodeIsRefusedWithTheNearestOne(String written, String hint) {
        assertThat(Judged.problem("\"code\": \"trunkCurlUp\", \"value\": " + written))
                .startsWith("unknown-value: expected one of ")
                .endsWith(hint);
    }

    @Test
    void aListHoldsItsCodesOnceAndInOrder() {
        assertThat(Judged.valid(squat("[\"LOW_BACK_ARCH\", \"KNEE_VALGUS\", \"LOW_BACK_ARCH\"]"))
                        .value())
                .isEqualTo(List.of("KNEE_VALGUS", "LOW_BACK_ARCH"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"KNEE_VALGUS\"', not-a-list",
        "'[]', not-a-list",
        "'[\"KNEE_VALGUS\", \"KNEES\"]', unknown-value",
        "'[null]', unknown-value",
    })
    void whatIsNoListOfItsCodesIsRefused(String written, String problem) {
        assertThat(Judged.problem(squat(written))).startsWith(problem + ": expected a list of ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "\"YES\"", "[true]"})
    void onlyTrueAndFalseAnswerAYesNoQuestion(String written) {
        assertThat(Judged.problem("\"code\": \"headForward\", \"value\": " + written))
                .isEqualTo("not-a-boolean: expected true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "20.11.2026", "2026-11", "+12026-01-01", "yesterday"})
    void aDayIsWrittenYearMonthDay(String written) {
        assertThat(Judged.problem("\"code\": \"symptomsChangedOn\", \"value\": \"" + written + "\""))
                .isEqualTo("not-a-date: symptomsChangedOn: expected a day, YYYY-MM-DD");
    }

    @Test
    void textIsAnythingButBlank() {
        assertThat(Judged.valid("\"code\": \"priorInjury\", \"value\": \"ankle, 2019\"")
                        .value())
                .isEqualTo("ankle, 2019");
        assertThat(Judged.problem("\"code\": \"priorInjury\", \"value\": \" \""))
                .isEqualTo("not-a-text: expected text");
    }

    @ParameterizedTest
    @CsvSource({
        "modifiedSchober, 40, mm, 4.0",
        "modifiedSchober, 0.04, m, 4.0",
        "legLengthDifference, 1.25, cm, 12.5",
        "legLengthDifference, 0.0125, m, 12.5",
        "sidePlankTime, 1.5, min, 90.0",
        "sidePlankTime, 0.01, h, 36.0",
        "morningStiffnessMinutes, 1.5, h, 90.0",
        "morningStiffnessMinutes, 1800, s, 30.0",
        "painDurationDays, 6, wk, 42.0",
        "weeksSinceSurgery, 84, d, 12.0",
    })
    void unitsOfTheSameQuantityAreConverted(String code, String value, String unit, BigDecimal read) {
        String side = List.of("legLengthDifference", "sidePlankTime").contains(code) ? ", \"side\": \"LEFT\"" : "";
        Validated validated =
                Judged.today("\"code\": \"%s\", \"value\": %s, \"unit\": \"%s\"%s".formatted(code, value, unit, side));

        assertThat(validated.findings()).extracting(Valid::value).containsExactly(read);
        assertThat(validated.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.CONVERTED);
    }

    @Test
    void aConversionIsToldInWords() {
        assertThat(Judged.today("\"code\": \"legLengthDifference\", \"side\": \"LEFT\", \"value\": 1.25, \"unit\":"
                                + " \"cm\"")
                        .remarks()
                        .get(0)
                        .text())
                .endsWith(" (LEFT): 1.25 cm is read as 12.5 mm.");
    }

    @Test
    void itsOwnUnitNeedsNoRemark() {
        assertThat(Judged.today("\"code\": \"age\", \"value\": 36, \"unit\": \"a\"")
                        .remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "age, 36, y, 'unit \"y\": expected \"a\"'",
        "painDurationDays, 5, h, 'unit \"h\": expected \"d\"'",
        "modifiedSchober, 5, s, 'unit \"s\": expected \"cm\"'",
        "headForward, true, deg, 'unit \"deg\": expected no unit'",
        "painNRS, 5, 0-100, 'unit \"0-100\": expected \"0-10\"'",
        "sittingHoursPerDay, 5, h, 'unit \"h\": expected \"h/d\"'",
    })
    void anyOtherUnitIsRefused(String code, String value, String unit, String text) {
        assertThat(Judged.problem("\"code\": \"%s\", \"value\": %s, \"unit\": \"%s\"".formatted(code, value, unit)))
                .isEqualTo("wrong-unit: " + text);
    }

    @Test
    void theConvertedNumberIsJudgedBeforeItIsRounded() {
        assertThat(Judged.problem("\"code\": \"modifiedSchober\", \"value\": 120.1, \"unit\": \"mm\""))
                .isEqualTo("out-of-range: expected 0…12 cm");
        assertThat(Judged.problem("\"code\": \"weeksSinceSurgery\", \"value\": 10, \"unit\": \"d\""))
                .isEqualTo("not-whole: expected a whole number, 0…2600 wk");
        assertThat(Judged.problem("\"code\": \"morningStiffnessMinutes\", \"value\": 86401, \"unit\": \"s\""))
                .startsWith("out-of-range");
    }

    private static String thomas(String value) {
        return "\"code\": \"modifiedThomasHipAngle\", \"side\": \"LEFT\", \"value\": " + value;
    }

    private static String strength(String value) {
        return "\"code\": \"mmtGluteusMaximus\", \"side\": \"LEFT\", \"value\": " + value;
    }

    private static String squat(String value) {
        return "\"code\": \"overheadSquat\", \"value\": " + value;
    }
}
