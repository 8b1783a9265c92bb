package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiersTest {

    @ParameterizedTest
    @CsvSource({
        "PREGNANCY, gestationWeeks, 10",
        "POSTPARTUM, weeksPostpartum, 104",
        "RECENT_ABDOMINAL_SURGERY, weeksSinceSurgery, 0",
        "ABDOMINAL_SURGERY_COMPLEX, weeksSinceSurgery, 2600",
        "SPINAL_SURGERY, weeksSinceSurgery, 30",
        "DISC_HERNIATION, weeksSinceOnset, 13",
    })
    void aQualifierStandsAtItsConditionOrByItself(String code, String name, int weeks) {
        assertThat(weeks(condition(code, ", \"%s\": %d".formatted(name, weeks))))
                .isEqualTo(weeks);
        assertThat(weeks(condition(code, ""), finding(name, String.valueOf(weeks))))
                .isEqualTo(weeks);
    }

    @Test
    void theAttributeBeatsTheFinding() {
        assertThat(weeks(condition("PREGNANCY", ", \"gestationWeeks\": 10"), finding("gestationWeeks", "30")))
                .isEqualTo(10);
    }

    @Test
    void aMissingQualifierTakesTheRestrictiveDefault() {
        assertThat(weeks(condition("PREGNANCY", ""))).isGreaterThanOrEqualTo(20);
        assertThat(weeks(condition("POSTPARTUM", ""))).isLessThan(6);
        assertThat(weeks(condition("SPINAL_SURGERY", ""))).isLessThan(12);
        assertThat(weeks(condition("DISC_HERNIATION", ""))).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"46", "-1", "10.5", "\"10\"", "true"})
    void aRejectedQualifierTakesTheDefaultEvenWithAFindingBeside(String value) {
        Validated validated =
                Judged.today(condition("PREGNANCY", ", \"gestationWeeks\": " + value), finding("gestationWeeks", "10"));

        assertThat(validated.conditions().get(0).number()).isEqualTo(20);
        assertThat(validated.invalid())
                .extracting(Invalid::text)
                .containsExactly("gestationWeeks: expected a whole number, 0…45");
        assertThat(validated.unreadable()).isEmpty();
    }

    @Test
    void aFindingThatIsInvalidContestedOrHistoryDoesNotStandIn() {
        String pregnancy = condition("PREGNANCY", "");
        assertThat(weeks(pregnancy, finding("gestationWeeks", "46"))).isEqualTo(20);
        assertThat(weeks(pregnancy, finding("gestationWeeks", "10"), finding("gestationWeeks", "12")))
                .isEqualTo(20);
        assertThat(weeks(pregnancy, finding("gestationWeeks", "10") + ", \"date\": \"2026-01-01\""))
                .isEqualTo(20);
    }

    @Test
    void differentValuesInSeveralEntriesCountAsMissing() {
        Validated validated = Judged.today(
                condition("SPINAL_SURGERY", ", \"weeksSinceSurgery\": 30"),
                condition("SPINAL_SURGERY", ", \"weeksSinceSurgery\": 40"));

        assertThat(validated.conditions()).extracting(Registered::number).containsOnly(0);
        assertThat(validated.invalid())
                .extracting(Invalid::text)
                .containsOnly("weeksSinceSurgery: expected one value, found several");
        assertThat(validated.unreadable()).isEmpty();
    }

    @Test
    void equalValuesInSeveralEntriesCount() {
        String surgery = condition("SPINAL_SURGERY", ", \"weeksSinceSurgery\": 30");
        assertThat(weeks(surgery, surgery)).isEqualTo(30);
    }

    @Test
    void whatDiffersBetweenTheSidesIsNoContradiction() {
        Validated validated = Judged.today(
                condition("HIP_ARTHROPLASTY", ", \"side\": \"LEFT\", \"approach\": \"ANTERIOR\""),
                condition("HIP_ARTHROPLASTY", ", \"side\": \"RIGHT\", \"approach\": \"POSTERIOR\""));

        assertThat(validated.invalid()).isEmpty();
        assertThat(validated.conditions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void newBackPainStandsAtTheAneurysmOrByItself(String answer) {
        assertThat(newBackPain(condition("ABDOMINAL_AORTIC_ANEURYSM", ", \"newBackPain\": " + answer)))
                .isEqualTo(answer);
        assertThat(newBackPain(condition("ABDOMINAL_AORTIC_ANEURYSM", ""), finding("newBackPain", answer)))
                .isEqualTo(answer);
    }

    @Test
    void newBackPainThatIsUnansweredIsAbsentAndOneThatCannotBeReadIsToldSo() {
        String aneurysm = "ABDOMINAL_AORTIC_ANEURYSM";
        assertThat(newBackPain(condition(aneurysm, ""))).isNull();
        assertThat(newBackPain(condition(aneurysm, ", \"newBackPain\": \"no\""), finding("newBackPain", "false")))
                .isEqualTo("UNREADABLE");
    }

    @Test
    void contradictoryNewBackPainIsBelievedWhereItSaysYes() {
        String aneurysm = "ABDOMINAL_AORTIC_ANEURYSM";
        assertThat(newBackPain(
                        condition(aneurysm, ", \"newBackPain\": true"),
                        condition(aneurysm, ", \"newBackPain\": false")))
                .isEqualTo("true");
    }

    @Test
    void aThrombosisIsUntreatedUnlessItSaysOtherwise() {
        assertThat(Judged.today(condition("DVT", "")).conditions().get(0).marked("treated"))
                .isFalse();
        assertThat(Judged.today(condition("DVT", ", \"treated\": true"))
                        .conditions()
                        .get(0)
                        .marked("treated"))
                .isTrue();
        assertThat(Judged.today(condition("DVT", ", \"treated\": \"yes\""))
                        .conditions()
                        .get(0)
                        .marked("treated"))
                .isFalse();
        assertThat(Judged.today(condition("DVT", ", \"treated\": true"), condition("DVT", ", \"treated\": false"))
                        .conditions())
                .noneMatch(condition -> condition.marked("treated"));
    }

    @Test
    void anApproachThatIsNoneIsListed() {
        assertThat(Judged.problem(condition("HIP_ARTHROPLASTY", ", \"approach\": \"LATERAL\"")))
                .isEqualTo("bad-attribute: approach: expected one of ANTERIOR, POSTERIOR");
    }

    private static int weeks(String... findings) {
        return Judged.today(findings).conditions().get(0).number();
    }

    private static String newBackPain(String... findings) {
        return Judged.today(findings).conditions().get(0).attributes().get("newBackPain");
    }

    private static String finding(String code, String value) {
        return "\"code\": \"%s\", \"value\": %s".formatted(code, value);
    }

    private static String condition(String code, String attributes) {
        return "\"code\": \"condition\", \"value\": \"%s\"%s".formatted(code, attributes);
    }
}
