package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidesTest {

    @Test
    void bothSidesAreALeftAndARightFinding() {
        assertThat(Judged.words(Judged.today("\"code\": \"elyTest\", \"side\": \"BILATERAL\", \"value\": \"POSITIVE\"")
                        .findings()))
                .containsExactly("elyTest LEFT POSITIVE", "elyTest RIGHT POSITIVE");
    }

    @Test
    void oneSideIsOneFinding() {
        assertThat(Judged.valid("\"code\": \"elyTest\", \"side\": \"RIGHT\", \"value\": \"POSITIVE\"")
                        .side())
                .isEqualTo(Side.RIGHT);
    }

    @Test
    void theMidlineHasNoSide() {
        assertThat(Judged.valid("\"code\": \"trunkCurlUp\", \"value\": \"PASS\", \"side\": null")
                        .side())
                .isEqualTo(Side.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "hipPosture, '\"FLEXED\"'",
        "kneePosture, '\"NEUTRAL\"'",
        "lateralLegRotation, true",
        "glutealFlattening, true",
        "thoracolumbarParaspinalProminence, true",
        "pelvicTiltAngle, 16",
        "painLocation, '\"GROIN\"'",
        "legParaesthesia, true",
        "reflexKnee, '\"BRISK\"'",
        "reflexAnkle, '\"BRISK\"'",
        "sensationDermatome, '\"REDUCED\"'",
        "clonus, '\"POSITIVE\"'",
        "babinski, '\"POSITIVE\"'",
    })
    void someFindingsMeanBothSidesWhenNoneIsNamed(String code, String value) {
        assertThat(Judged.today("\"code\": \"%s\", \"value\": %s".formatted(code, value))
                        .findings())
                .extracting(Valid::side)
                .containsExactly(Side.LEFT, Side.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "modifiedThomasHipAngle, 5",
        "mmtHipFlexors, '\"5\"'",
        "trendelenburg, '\"NEGATIVE\"'",
        "singleLegStanceTime, 30",
        "straightLegRaiseNeural, '\"NEGATIVE\"'",
        "legLengthDifference, 5",
    })
    void aSidedTestWithoutSideIsRefused(String code, String value) {
        assertThat(Judged.problem("\"code\": \"%s\", \"value\": %s".formatted(code, value)))
                .isEqualTo("missing-side: expected a side, one of LEFT, RIGHT, BILATERAL");
    }

    @Test
    void palpationWithoutSideIsRefused() {
        assertThat(Judged.problem("\"code\": \"palpation\", \"muscle\": \"ILIOPSOAS\", \"value\": \"TENDER\""))
                .startsWith("missing-side");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT", "RIGHT", "BILATERAL"})
    void aSideOnTheMidlineIsRefused(String side) {
        assertThat(Judged.problem("\"code\": \"trunkCurlUp\", \"value\": \"PASS\", \"side\": \"" + side + "\""))
                .isEqualTo("unexpected-side: expected no side");
    }

    @ParameterizedTest
    @CsvSource({"'\"left\"', '; did you mean \"LEFT\"?'", "'\"BOTH\"', ''", "'\"NONE\"', ''", "5, ''", "'[5]', ''"})
    void anUnknownSideIsRefused(String side, String hint) {
        assertThat(Judged.problem("\"code\": \"elyTest\", \"value\": \"POSITIVE\", \"side\": " + side))
                .isEqualTo("unknown-side: side: expected one of LEFT, RIGHT, BILATERAL" + hint);
    }

    @Test
    void aRejectedFindingOnBothSidesIsListedOnce() {
        assertThat(Judged.problems(
                        Judged.today("\"code\": \"elyTest\", \"side\": \"BILATERAL\", \"value\": \"MAYBE\"")))
                .containsExactly("0 BILATERAL unknown-value");
    }
}
