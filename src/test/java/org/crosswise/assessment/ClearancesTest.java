package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClearancesTest {

    private static final String HEAD = "\"code\": \"medicalClearance\", \"value\": true";
    private static final String WHOLE = HEAD + ", \"scope\": \"ALL\", \"author\": \"Dr A\", \"date\": \"2026-05-04\"";

    @Test
    void scopeAuthorAndDateMakeAClearance() {
        assertThat(Judged.today(WHOLE).clearances())
                .containsExactly(new Cleared(0, "ALL", LocalDate.of(2026, 5, 4), true));
    }

    @Test
    void severalClearancesAreJudgedEachByItself() {
        String manual = HEAD + ", \"scope\": \"MANUAL\", \"author\": \"Dr A\", \"date\": \"2020-05-04\"";
        Validated validated = Judged.today(WHOLE, HEAD, manual);

        assertThat(validated.clearances()).extracting(Cleared::scope).containsExactly("ALL", "MANUAL");
        assertThat(validated.remarks()).extracting(Remark::finding).containsExactly(1);
        assertThat(validated.invalid()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"scope\": \"ALL\", \"author\": \"Dr A\"",
                ", \"scope\": \"ALL\", \"date\": \"2026-05-04\"",
                ", \"author\": \"Dr A\", \"date\": \"2026-05-04\"",
                ", \"scope\": null, \"author\": \"Dr A\", \"date\": \"2026-05-04\"",
            })
    void withoutAllThreeItDoesNotCount(String attributes) {
        assertNotCounted(Judged.today(HEAD + attributes), "it needs scope, author and date");
    }

    @Test
    void oneThatIsNotGivenDoesNotCount() {
        assertNotCounted(Judged.today(WHOLE.replace("true", "false")), "it is not given");
    }

    @Test
    void withoutADayOfTheAssessmentItDoesNotCount() {
        assertNotCounted(Judged.anyDay(WHOLE), "the assessment names no day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": true, \"scope\": \"SPORT\"          | bad-attribute: scope: expected one of EXERCISE,"
                        + " MANUAL, ALL",
                "\"value\": true, \"author\": \" \"             | bad-attribute: author: expected text",
                "\"value\": true, \"author\": 5                 | bad-attribute: author: expected text",
                "\"value\": true, \"date\": \"2026-11-21\"      | future-date: date: expected a day up to 2026-11-20",
                "\"value\": true, \"date\": \"last May\"        | not-a-date: date: expected a day, YYYY-MM-DD",
                "\"value\": true, \"scop\": \"ALL\"             | unknown-attribute: scop: expected one of author,"
                        + " date, scope; did you mean \"scope\"?",
                "\"value\": true, \"side\": \"LEFT\"            | unexpected-side: expected no side",
                "\"value\": \"yes\"                             | not-a-boolean: expected true or false",
            })
    void aBadOneIsInvalid(String rest, String problem) {
        assertThat(Judged.problem("\"code\": \"medicalClearance\", " + rest)).isEqualTo(problem);
        assertThat(Judged.today("\"code\": \"medicalClearance\", " + rest).clearances())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-03, true", "2026-05-04, false", "2026-05-05, false"})
    void itMustBeLaterThanTheLastChangeOfSymptoms(String changed, boolean since) {
        Validated validated = Judged.today(WHOLE, changed(changed));

        assertThat(validated.clearances()).extracting(Cleared::sinceLastChange).containsExactly(since);
        assertThat(validated.remarks()).hasSize(since ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"code\": \"symptomsChangedOn\", \"value\": \"2026-11-21\"",
                "\"code\": \"symptomsChangedOn\", \"value\": \"in spring\"",
                "\"code\": \"symptomsChangedOn\", \"value\": \"2026-01-01\", \"x\": 1",
            })
    void aChangeThatCannotBeReadLetsNoneCount(String change) {
        assertThat(Judged.today(WHOLE, change).clearances())
                .extracting(Cleared::sinceLastChange)
                .containsExactly(false);
    }

    @Test
    void contradictoryChangesLetNoneCount() {
        assertThat(Judged.today(WHOLE, changed("2026-01-01"), changed("2026-01-02"))
                        .clearances())
                .extracting(Cleared::sinceLastChange)
                .containsExactly(false);
    }

    @Test
    void aChangeRecordedLongAgoStillWithholds() {
        assertThat(Judged.today(WHOLE, changed("2026-06-01") + ", \"date\": \"2026-06-01\"")
                        .clearances())
                .extracting(Cleared::sinceLastChange)
                .containsExactly(false);
    }

    private static void assertNotCounted(Validated validated, String why) {
        assertThat(validated.clearances()).isEmpty();
        assertThat(validated.invalid()).isEmpty();
        assertThat(validated.remarks())
                .containsExactly(new Remark(
                        Remark.Kind.CLEARANCE_NOT_COUNTED, 0, "A medical clearance does not count: " + why + "."));
    }

    private static String changed(String day) {
        return "\"code\": \"symptomsChangedOn\", \"value\": \"" + day + "\"";
    }
}
