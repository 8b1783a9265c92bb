package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistriesTest {

    @Test
    void aRedFlagIsYesUnlessItSaysOtherwise() {
        assertThat(Judged.today(flag("INFECTION", "")).redFlags())
                .containsExactly(new Registered(
                        0,
                        "INFECTION",
                        Side.NONE,
                        -1,
                        Map.of("severe", "false", "stable", "false", "assessed", "false")));
        assertThat(Judged.today(flag("INFECTION", ", \"answer\": \"YES\"")).redFlags())
                .hasSize(1);
        assertThat(Judged.today(flag("INFECTION", ", \"answer\": null")).redFlags())
                .hasSize(1);
        assertThat(Judged.today(flag("INFECTION", ", \"answer\": \"NO\"")).redFlags())
                .isEmpty();
        assertThat(Judged.today(flag("INFECTION", ", \"answer\": \"UNKNOWN\"")).redFlags())
                .isEmpty();
    }

    @Test
    void whatWasSaidOfARedFlagIsKept() {
        assertThat(Judged.today(flag(
                                "CES_BLADDER",
                                ", \"onsetDays\": 20, \"stable\": true, \"assessed\": true, \"severe\": true"))
                        .redFlags())
                .containsExactly(new Registered(
                        0,
                        "CES_BLADDER",
                        Side.NONE,
                        20,
                        Map.of("severe", "true", "stable", "true", "assessed", "true")));
    }

    @Test
    void anInfectedProsthesisIsSevereUnlessItSaysOtherwise() {
        String code = "HIP_INFECTION_OR_PROSTHESIS";
        assertThat(Judged.today(flag(code, "")).redFlags().get(0).marked("severe"))
                .isTrue();
        assertThat(Judged.today(flag(code, ", \"severe\": \"no\""))
                        .redFlags()
                        .get(0)
                        .marked("severe"))
                .isTrue();
        assertThat(Judged.today(flag(code, ", \"severe\": false"))
                        .redFlags()
                        .get(0)
                        .marked("severe"))
                .isFalse();
    }

    @Test
    void aConditionActsOnBothSidesUnlessItNamesOne() {
        Map<String, String> given = Map.of("given", "true", "treated", "false");
        assertThat(Judged.today(condition("HERNIA", "")).conditions())
                .containsExactly(new Registered(0, "HERNIA", Side.BILATERAL, -1, given));
        assertThat(Judged.today(condition("HIP_ARTHROPLASTY", ", \"side\": \"LEFT\", \"approach\": \"ANTERIOR\""))
                        .conditions())
                .containsExactly(new Registered(
                        0,
                        "HIP_ARTHROPLASTY",
                        Side.LEFT,
                        -1,
                        Map.of("given", "true", "treated", "false", "approach", "ANTERIOR")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "onsetDays | -1      | onsetDays: expected a whole number, 0…36500",
                "onsetDays | 36501   | onsetDays: expected a whole number, 0…36500",
                "onsetDays | 1.5     | onsetDays: expected a whole number, 0…36500",
                "onsetDays | \"3\"   | onsetDays: expected a whole number, 0…36500",
                "onsetDays | 1e-9999 | onsetDays: expected a whole number, 0…36500",
                "stable    | \"yes\" | stable: expected true or false",
                "assessed  | 1       | assessed: expected true or false",
            })
    void aBadAttributeOfARedFlagCountsAsNotGiven(String name, String value, String text) {
        Validated validated = Judged.today(flag("CES_BLADDER", ", \"%s\": %s".formatted(name, value)));

        assertThat(validated.redFlags())
                .isEqualTo(Judged.today(flag("CES_BLADDER", "")).redFlags());
        assertThat(validated.invalid())
                .extracting(i -> i.problem() + " " + i.text())
                .containsExactly("bad-attribute " + text);
        assertThat(validated.unreadable()).isEmpty();
    }

    @Test
    void aMisspelledCodeIsListedFirstWithTheNearestOne() {
        Validated validated =
                Judged.today("\"code\": \"age\", \"value\": 200", flag("CES_SADLE", ""), condition("HERNIAS", ""));

        assertThat(Judged.problems(validated))
                .containsExactly("1 null not-in-registry", "2 null not-in-registry", "0 null out-of-range");
        assertThat(validated.invalid().get(0).text())
                .isEqualTo("expected a code of the registry; did you mean \"CES_SADDLE\"?");
        assertThat(validated.unreadable()).containsExactly(new Unread(1, "redFlag"), new Unread(2, "condition"));
        assertThat(validated.redFlags()).isEmpty();
        assertThat(validated.conditions()).isEmpty();
        assertThat(validated.screens()).extracting(Screened::unreadable).containsExactly(true, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"RADICULAR_PATTERN\"", "\"AGE_UNDER_18\"", "5", "null", "true", "[\"HERNIA\"]", "\"hernia\""})
    void whatIsNotAskedInTheRegistryIsUnreadable(String value) {
        Validated validated = Judged.today("\"code\": \"condition\", \"value\": " + value);

        assertThat(validated.unreadable()).containsExactly(new Unread(0, "condition"));
        assertThat(validated.conditions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", \"date\": \"2026-11-21\"  | future-date",
                ", \"date\": \"soon\"        | not-a-date",
                ", \"side\": \"LEFT\"        | unexpected-side",
                ", \"unit\": \"d\"           | wrong-unit",
                ", \"gestationWeeks\": 5     | unknown-attribute",
                ", \"onset\": 5              | unknown-attribute",
            })
    void aRejectedRedFlagStillActsAsYes(String attribute, String problem) {
        Validated validated = Judged.today(
                flag("CES_BLADDER", attribute + ", \"stable\": true, \"assessed\": true, \"onsetDays\": 20"));

        assertThat(validated.invalid()).extracting(Invalid::problem).containsExactly(problem);
        assertThat(validated.unreadable()).containsExactly(new Unread(0, "redFlag"));
        assertThat(validated.redFlags())
                .isEqualTo(Judged.today(flag("CES_BLADDER", "")).redFlags());
    }

    @Test
    void ofARejectedEntryOnlyWhatMakesItWorseIsBelieved() {
        assertThat(Judged.today(flag("MAJOR_TRAUMA", ", \"severe\": true, \"x\": 1"))
                        .redFlags()
                        .get(0)
                        .marked("severe"))
                .isTrue();
        assertThat(Judged.today(flag("HIP_INFECTION_OR_PROSTHESIS", ", \"severe\": false, \"x\": 1"))
                        .redFlags()
                        .get(0)
                        .marked("severe"))
                .isTrue();
        Registered aneurysm = Judged.today(condition("ABDOMINAL_AORTIC_ANEURYSM", ", \"newBackPain\": true, \"x\": 1"))
                .conditions()
                .get(0);
        assertThat(aneurysm.marked("newBackPain")).isTrue();
        assertThat(Judged.today(condition("DVT", ", \"treated\": true, \"x\": 1"))
                        .conditions()
                        .get(0)
                        .marked("treated"))
                .isFalse();
    }

    @Test
    void aRejectedConditionActsOnBothSides() {
        assertThat(Judged.today(condition("HIP_ARTHROPLASTY", ", \"side\": \"LEFTT\""))
                        .conditions())
                .extracting(Registered::side)
                .containsExactly(Side.BILATERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"YES\"", "\"yes\"", "true"})
    void aRejectedEntryThatPlainlySaysYesActsAsYes(String answer) {
        Validated validated = Judged.today(flag("INFECTION", ", \"x\": 1, \"answer\": " + answer));

        assertThat(validated.redFlags()).hasSize(1);
        assertThat(validated.unreadable()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NO\"", "\"UNKNOWN\"", "\"MAYBE\"", "1"})
    void aRejectedEntryThatDoesNotSayYesActsAsNothing(String answer) {
        Validated validated = Judged.today(flag("INFECTION", ", \"x\": 1, \"answer\": " + answer));

        assertThat(validated.redFlags()).isEmpty();
        assertThat(validated.unreadable()).hasSize(1);
    }

    @Test
    void anUnknownAnswerIsRefused() {
        assertThat(Judged.problem(flag("INFECTION", ", \"answer\": \"MAYBE\"")))
                .isEqualTo("unknown-answer: answer: expected one of YES, NO, UNKNOWN");
    }

    @Test
    void yesAndNoContradictEachOtherAndCountAsYes() {
        Validated validated = Judged.today(
                condition("HERNIA", ", \"side\": \"LEFT\""),
                condition("HERNIA", ", \"side\": \"RIGHT\", \"answer\": \"NO\""));

        assertThat(Judged.problems(validated)).containsExactly("0 LEFT yes-and-no", "1 RIGHT yes-and-no");
        assertThat(validated.unreadable()).hasSize(2);
        assertThat(validated.conditions()).extracting(Registered::side).containsExactly(Side.LEFT);
    }

    @Test
    void aRejectedYesContradictsNoToo() {
        Validated validated = Judged.today(flag("INFECTION", ", \"x\": 1"), flag("INFECTION", ", \"answer\": \"NO\""));

        assertThat(Judged.problems(validated)).containsExactly("0 null unknown-attribute", "1 null yes-and-no");
        assertThat(validated.redFlags()).hasSize(1);
    }

    @Test
    void yesAndUnknownContradictEachOtherToo() {
        Validated validated = Judged.today(flag("INFECTION", ""), flag("INFECTION", ", \"answer\": \"UNKNOWN\""));

        assertThat(Judged.problems(validated)).containsExactly("0 null yes-and-no", "1 null yes-and-no");
        assertThat(validated.redFlags()).hasSize(1);
    }

    @Test
    void noAndUnknownContradictNothing() {
        String no = flag("INFECTION", ", \"answer\": \"NO\"");

        assertThat(Judged.today(no, flag("INFECTION", ", \"answer\": \"UNKNOWN\""))
                        .invalid())
                .isEmpty();
    }

    @Test
    void aCodeOfTheOtherRegistryIsReadAsWhatItIs() {
        Validated validated = Judged.today(flag("PREGNANCY", ", \"gestationWeeks\": 10"), condition("INFECTION", ""));

        assertThat(validated.conditions()).extracting(Registered::number).containsExactly(10);
        assertThat(validated.redFlags()).extracting(Registered::code).containsExactly("INFECTION");
        assertThat(validated.invalid()).isEmpty();
        assertThat(validated.remarks())
                .containsExactly(
                        new Remark(
                                Remark.Kind.READ_AS_OTHER_REGISTRY,
                                0,
                                "PREGNANCY was entered as redFlag and is read as condition."),
                        new Remark(
                                Remark.Kind.READ_AS_OTHER_REGISTRY,
                                1,
                                "INFECTION was entered as condition and is read as redFlag."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\": \"redFlags\", \"value\": \"x\"      | redFlag",
                "\"code\": \"redflag\", \"value\": \"x\"       | redFlag",
                "\"code\": \"CES_SADDLE\", \"value\": true     | redFlag",
                "\"code\": \"symptom\", \"value\": \"HERNIA\"  | condition",
                "\"value\": \"HERNIA\"                         | condition",
            })
    void aMisplacedRegistryEntryLeavesItsScreenOpen(String finding, String registry) {
        Validated validated = Judged.today("\"code\": \"x\"", finding);

        assertThat(validated.unreadable()).containsExactly(new Unread(1, registry));
        assertThat(validated.invalid().get(0).finding()).isEqualTo(1);
    }

    @Test
    void anOldNoIsHistoryAndAnOldYesIsNot() {
        String old = ", \"date\": \"2026-01-01\"";
        Validated validated = Judged.today(flag("INFECTION", old), flag("VISCERAL", old + ", \"answer\": \"NO\""));

        assertThat(validated.redFlags()).extracting(Registered::code).containsExactly("INFECTION");
        assertThat(validated.remarks())
                .containsExactly(new Remark(
                        Remark.Kind.HISTORY_ONLY,
                        1,
                        "VISCERAL of 2026-01-01 is more than 42 days old: kept as history, not used; ask or"
                                + " test again."));
    }

    @Test
    void anOldNoDoesNotContradictYes() {
        assertThat(Judged.today(
                                flag("INFECTION", ""),
                                flag("INFECTION", ", \"answer\": \"NO\", \"date\": \"2026-01-01\""))
                        .invalid())
                .isEmpty();
    }

    @Test
    void equalEntriesCountOnce() {
        List<Registered> redFlags = Judged.today(
                        flag("CES_BLADDER", ", \"onsetDays\": 3"),
                        flag("CES_BLADDER", ", \"onsetDays\": 3"),
                        flag("CES_BLADDER", ", \"onsetDays\": 30"))
                .redFlags();

        assertThat(redFlags).extracting(Registered::index).containsExactly(0, 2);
    }

    private static String flag(String code, String attributes) {
        return "\"code\": \"redFlag\", \"value\": \"%s\"%s".formatted(code, attributes);
    }

    private static String condition(String code, String attributes) {
        return "\"code\": \"condition\", \"value\": \"%s\"%s".formatted(code, attributes);
    }
}
