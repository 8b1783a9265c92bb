package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

    @Test
    void differentValuesOnOneSideAreBothInvalid() {
        Validated validated = Judged.today(schober("4"), schober("5.5"), schober("4.0"));

        assertThat(validated.findings()).isEmpty();
        assertThat(Judged.problems(validated)).containsExactly("0 NONE conflict", "1 NONE conflict", "2 NONE conflict");
        assertThat(validated.invalid()).extracting(Invalid::text).containsOnly("expected one value, found 4 and 5.5");
        assertThat(Judged.words(validated.contested()))
                .containsExactly("modifiedSchober NONE 4.0", "modifiedSchober NONE 5.5");
    }

    @Test
    void bothSidesAgainstOneSideConflictOnThatSideOnly() {
        Validated validated =
                Judged.today(sided("elyTest", "BILATERAL", "\"POSITIVE\""), sided("elyTest", "RIGHT", "\"NEGATIVE\""));

        assertThat(Judged.words(validated.findings())).containsExactly("elyTest LEFT POSITIVE");
        assertThat(Judged.problems(validated)).containsExactly("0 RIGHT conflict", "1 RIGHT conflict");
        assertThat(Judged.words(validated.contested()))
                .containsExactly("elyTest RIGHT NEGATIVE", "elyTest RIGHT POSITIVE");
    }

    @Test
    void leftAndRightMayDiffer() {
        assertThat(Judged.today(sided("elyTest", "LEFT", "\"POSITIVE\""), sided("elyTest", "RIGHT", "\"NEGATIVE\""))
                        .findings())
                .hasSize(2);
    }

    @Test
    void equalValuesCountOnceAtTheirFirstPlace() {
        Validated validated = Judged.today(
                schober("4.04"), schober("4"), "\"code\": \"modifiedSchober\", \"value\": 40, \"unit\": \"mm\"");

        assertThat(Judged.words(validated.findings())).containsExactly("modifiedSchober NONE 4.0");
        assertThat(validated.findings().get(0).index()).isZero();
        assertThat(validated.invalid()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"painLimited, painful", "painful, painLimited"})
    void ofEqualFindingsPainIsTrueIfOneSaysSo(String one, String other) {
        String rotation = sided("hipInternalRotation", "LEFT", "30");
        Valid valid = Judged.valid(
                rotation,
                rotation + ", \"%s\": true".formatted(one),
                rotation + ", \"%s\": false".formatted(one),
                rotation + ", \"%s\": true".formatted(other));

        assertThat(valid.attributes()).isEqualTo(Map.of("painLimited", "true", "painful", "true"));
    }

    @Test
    void painDoesNotMakeAnotherMeasurement() {
        String rotation = sided("hipInternalRotation", "LEFT", "30");
        assertThat(Judged.problems(
                        Judged.today(rotation, sided("hipInternalRotation", "LEFT", "31") + ", \"painful\": true")))
                .containsExactly("0 LEFT conflict", "1 LEFT conflict");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lumbarLordosisAngle  |       | 40 | 60 | \"method\": \"APP\"         | \"method\": \"FLEXICURVE\"",
                "legLengthDifference  | LEFT  | 4  | 6  | \"type\": \"STRUCTURAL\"    | \"type\": \"FUNCTIONAL\"",
                "faber | LEFT | \"POSITIVE\" | \"NEGATIVE\" | \"location\": \"GROIN\" | \"location\": \"LATERAL\"",
                "palpation | LEFT | \"NONE\" | \"TENDER\" | \"muscle\": \"ILIOPSOAS\" | \"muscle\": \"PIRIFORMIS\"",
            })
    void anotherMethodTypeLocationOrMuscleIsAnotherMeasurement(
            String code, String side, String a, String b, String of, String ofOther) {
        String head = side == null
                ? "\"code\": \"" + code + "\""
                : "\"code\": \"%s\", \"side\": \"%s\"".formatted(code, side);
        Validated validated =
                Judged.today(head + ", \"value\": " + a + ", " + of, head + ", \"value\": " + b + ", " + ofOther);

        assertThat(validated.invalid()).isEmpty();
        assertThat(validated.findings()).hasSize(2);
    }

    @Test
    void anUncontrolledPelvisIsTheSameAsNoneSaid() {
        String thomas = sided("modifiedThomasHipAngle", "LEFT", "5");
        assertThat(Judged.problems(Judged.today(
                        thomas, sided("modifiedThomasHipAngle", "LEFT", "8") + ", \"pelvisControlled\": false")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"modifiedThomasHipAngle", "modifiedThomasKneeFlexion", "modifiedThomasHipAbduction"})
    void aControlledValueSupersedesTheUncontrolledOneOfItsSide(String code) {
        Validated validated =
                Judged.today(sided(code, "BILATERAL", "9"), sided(code, "LEFT", "4") + ", \"pelvisControlled\": true");

        assertThat(Judged.words(validated.findings())).containsExactly(code + " LEFT 4.0", code + " RIGHT 9.0");
        assertThat(validated.invalid()).isEmpty();
        assertThat(validated.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.SUPERSEDED);
        assertThat(validated.remarks().get(0).finding()).isZero();
        assertThat(validated.remarks().get(0).text()).endsWith(" (LEFT): the value with pelvisControlled counts.");
    }

    @Test
    void contestedControlledValuesSupersedeNothing() {
        String code = "modifiedThomasHipAngle";
        Validated validated = Judged.today(
                sided(code, "LEFT", "9"),
                sided(code, "LEFT", "4") + ", \"pelvisControlled\": true",
                sided(code, "LEFT", "6") + ", \"pelvisControlled\": true");

        assertThat(Judged.words(validated.findings())).containsExactly(code + " LEFT 9.0");
        assertThat(validated.contested()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "painAggravatedBy, STAIRS, RUNNING",
        "painEasedBy, REST, LYING",
        "activity, RUN, DESK",
        "aaaRiskFactor, SMOKING, COPD",
        "priorInjury, knee, ankle",
        "lumbarSideFlexionRestricted, LEFT, RIGHT",
    })
    void someFindingsMayOccurManyTimes(String code, String one, String other) {
        String finding = "\"code\": \"%s\", \"value\": \"%s\"";
        Validated validated = Judged.today(
                finding.formatted(code, one), finding.formatted(code, other), finding.formatted(code, one));

        assertThat(validated.invalid()).isEmpty();
        assertThat(validated.findings()).extracting(Valid::value).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void locationsAndPalpationsMayOccurManyTimes() {
        String palpation = ", \"muscle\": \"ILIOPSOAS\"";
        Validated validated = Judged.today(
                "\"code\": \"painLocation\", \"value\": \"GROIN\"",
                sided("painLocation", "LEFT", "\"HIP\""),
                sided("painLocation", "LEFT", "\"GROIN\""),
                sided("palpation", "LEFT", "\"TENDER\"") + palpation,
                sided("palpation", "LEFT", "\"HYPERTONIC\"") + palpation);

        assertThat(Judged.words(validated.findings()))
                .containsExactly(
                        "painLocation LEFT GROIN",
                        "painLocation LEFT HIP",
                        "painLocation RIGHT GROIN",
                        "palpation LEFT HYPERTONIC",
                        "palpation LEFT TENDER");
    }

    @Test
    void listsAreComparedAsSets() {
        String squat = "\"code\": \"overheadSquat\", \"value\": ";
        assertThat(Judged.today(
                                squat + "[\"KNEE_VALGUS\", \"LOW_BACK_ARCH\"]",
                                squat + "[\"LOW_BACK_ARCH\", \"KNEE_VALGUS\"]")
                        .findings())
                .hasSize(1);
        assertThat(Judged.today(squat + "[\"KNEE_VALGUS\"]", squat + "[\"LOW_BACK_ARCH\"]")
                        .contested())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iliacCrestHeightDifference", "legLengthDifference"})
    void onlyOneSideIsHigherOrLonger(String code) {
        Validated both = Judged.today(sided(code, "BILATERAL", "12"));
        Validated each = Judged.today(sided(code, "LEFT", "25"), sided(code, "RIGHT", "3"));

        assertThat(both.findings()).isEmpty();
        assertThat(Judged.problems(both)).containsExactly("0 LEFT conflict", "0 RIGHT conflict");
        assertThat(Judged.problems(each)).containsExactly("0 LEFT conflict", "1 RIGHT conflict");
        assertThat(each.invalid().get(0).text()).isEqualTo("expected the higher or longer side only, found both sides");
        assertThat(Judged.words(each.contested())).containsExactly(code + " LEFT 25.0", code + " RIGHT 3.0");
    }

    @Test
    void onlyOneSideIsLongerWhateverTheType() {
        assertThat(Judged.today(
                                sided("legLengthDifference", "LEFT", "25") + ", \"type\": \"STRUCTURAL\"",
                                sided("legLengthDifference", "RIGHT", "3") + ", \"type\": \"FUNCTIONAL\"")
                        .findings())
                .isEmpty();
    }

    @Test
    void noDifferenceOnTheOtherSideIsNoConflict() {
        assertThat(Judged.today(sided("legLengthDifference", "LEFT", "12"), sided("legLengthDifference", "RIGHT", "0"))
                        .findings())
                .hasSize(2);
        assertThat(Judged.today(sided("iliacCrestHeightDifference", "BILATERAL", "0"))
                        .findings())
                .hasSize(2);
    }

    @Test
    void aLongerSideThatContradictsItselfStillContradictsTheOther() {
        Validated validated = Judged.today(
                sided("legLengthDifference", "LEFT", "25"),
                sided("legLengthDifference", "LEFT", "8"),
                sided("legLengthDifference", "RIGHT", "3"));

        assertThat(validated.findings()).isEmpty();
        assertThat(validated.contested()).hasSize(3);
    }

    @Test
    void bothWaysOfOberAreOneTest() {
        assertThat(Judged.problems(Judged.today(
                        sided("oberTest", "LEFT", "\"POSITIVE\""), sided("modifiedOberTest", "LEFT", "\"NEGATIVE\""))))
                .containsExactly("0 LEFT conflict", "1 LEFT conflict");
    }

    private static String schober(String value) {
        return "\"code\": \"modifiedSchober\", \"value\": " + value;
    }

    private static String sided(String code, String side, String value) {
        return "\"code\": \"%s\", \"side\": \"%s\", \"value\": %s".formatted(code, side, value);
    }
}
