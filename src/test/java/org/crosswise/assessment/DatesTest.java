package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final String ELY = "\"code\": \"elyTest\", \"side\": \"LEFT\", \"value\": \"POSITIVE\", \"date\": ";

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-10-09"})
    void upToFortyTwoDaysAFindingIsUsed(String day) {
        Validated validated = Judged.today(ELY + "\"" + day + "\"");

        assertThat(validated.findings()).hasSize(1);
        assertThat(validated.remarks()).isEmpty();
    }

    @Test
    void anOlderFindingIsHistory() {
        Validated validated = Judged.today(ELY + "\"2026-10-08\"");

        assertThat(validated.findings()).isEmpty();
        assertThat(validated.invalid()).isEmpty();
        assertThat(validated.remarks()).hasSize(1).allSatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.HISTORY_ONLY);
            assertThat(remark.finding()).isZero();
            assertThat(remark.text())
                    .endsWith("(LEFT) of 2026-10-08 is more than 42 days old: kept as history, not used; ask or test"
                            + " again.");
        });
    }

    @Test
    void withoutADayOfTheAssessmentNothingIsTooOldOrOfTheFuture() {
        Validated validated =
                Judged.anyDay(ELY + "\"1999-01-01\"", "\"code\": \"age\", \"value\": 5, \"date\": \"2999-01-01\"");

        assertThat(validated.findings()).hasSize(2);
        assertThat(validated.remarks()).isEmpty();
    }

    @Test
    void aFindingOfTheFutureIsRefused() {
        assertThat(Judged.problem(ELY + "\"2026-11-21\""))
                .isEqualTo("future-date: date: expected a day up to 2026-11-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-02-30\"", "\"today\"", "20261120", "\"2026-11-20T10:00:00\""})
    void aDayThatIsNoneIsRefused(String day) {
        assertThat(Judged.problem(ELY + day)).isEqualTo("not-a-date: date: expected a day, YYYY-MM-DD");
    }

    @ParameterizedTest
    @CsvSource({"age, 36", "sex, '\"M\"'"})
    void ageAndSexAreNeverTooOld(String code, String value) {
        assertThat(Judged.valid("\"code\": \"%s\", \"value\": %s, \"date\": \"2020-01-01\"".formatted(code, value))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void historyDoesNotContradictWhatIsFresh() {
        Validated validated = Judged.today(
                "\"code\": \"elyTest\", \"side\": \"LEFT\", \"value\": \"NEGATIVE\", \"date\": \"2026-01-01\"",
                ELY + "\"2026-11-20\"");

        assertThat(Judged.words(validated.findings())).containsExactly("elyTest LEFT POSITIVE");
        assertThat(validated.invalid()).isEmpty();
    }

    @Test
    void aBadFindingIsInvalidHoweverOld() {
        assertThat(Judged.problem("\"code\": \"painNRS\", \"value\": 11, \"date\": \"2020-01-01\""))
                .startsWith("out-of-range");
    }
}
