package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswise.knowledge.ConditionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreensTest {

    private static final String TICK = "\"code\": \"redFlagScreenComplete\", \"value\": true";

    @Test
    void bothScreensAreAlwaysThere() {
        assertThat(Judged.of(Assessment.builder().build()).screens())
                .containsExactly(
                        new Screened(-1, "redFlagScreen", false, false, List.of(), false, false),
                        new Screened(-1, "conditionsScreen", false, false, List.of(), false, false));
    }

    @Test
    void aTickIsAccepted() {
        List<Screened> screens =
                Judged.today("\"code\": \"age\", \"value\": 36", TICK).screens();

        assertThat(screens.get(0)).isEqualTo(new Screened(1, "redFlagScreen", true, false, List.of(), false, false));
        assertThat(screens.get(1).ticked()).isFalse();
        assertThat(Judged.today("\"code\": \"conditionsScreenComplete\", \"value\": true")
                        .screens()
                        .get(1)
                        .ticked())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"code\": \"redFlagScreenComplete\", \"value\": false",
                "\"code\": \"redFlagScreenComplete\", \"value\": \"true\"",
                "\"code\": \"redFlagScreenComplete\", \"value\": true, \"date\": \"2026-09-01\"",
            })
    void aTickThatIsFalseInvalidOrOldIsNone(String tick) {
        Screened screen = Judged.today(tick).screens().get(0);

        assertThat(screen.ticked()).isFalse();
        assertThat(screen.index()).isEqualTo(-1);
    }

    @Test
    void contradictoryTicksAreNone() {
        assertThat(Judged.today(TICK, "\"code\": \"redFlagScreenComplete\", \"value\": false")
                        .screens()
                        .get(0)
                        .ticked())
                .isFalse();
    }

    @Test
    void everyRedFlagAnsweredIsAllAnswered() {
        List<String> codes = List.copyOf(Judged.VOCABULARY.redFlags().keySet());

        assertThat(redFlags(codes, Answer.NO).allAnswered()).isTrue();
        assertThat(redFlags(codes, Answer.YES).allAnswered()).isTrue();
        assertThat(redFlags(codes, Answer.UNKNOWN).allAnswered()).isFalse();
        assertThat(redFlags(codes.subList(1, codes.size()), Answer.NO).allAnswered())
                .isFalse();
    }

    @Test
    void everyConditionThatIsAskedIsAllAnswered() {
        Builder builder = Assessment.builder();
        Judged.VOCABULARY.conditions().values().stream()
                .filter(ConditionKind::askable)
                .forEach(kind -> builder.condition(kind.code(), Answer.NO));

        assertThat(Judged.of(builder.build()).screens().get(1).allAnswered()).isTrue();
    }

    @Test
    void anUnknownAnswerIsNoted() {
        Screened screen = redFlags(List.of("INFECTION"), Answer.UNKNOWN);

        assertThat(screen.unknown()).containsExactly(new Unknown(0, "INFECTION", Side.NONE));
        assertThat(screen.unreadable()).isFalse();
    }

    @Test
    void onlyTheScreenOfTheRegistryIsOpen() {
        List<Screened> screens =
                Judged.today("\"code\": \"condition\", \"value\": \"NONSENSE\"").screens();

        assertThat(screens).extracting(Screened::unreadable).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"code\": \"redFlagScreenComplete\", \"value\": true, \"date\": \"2026-11-19\"",
                "\"code\": \"redFlagScreenComplete\", \"value\": true, \"date\": \"2026-11-21\"",
                "\"code\": \"redFlagScreenComplete\", \"value\": true, \"date\": \"2026-01-01\"",
                "\"code\": \"redFlag\", \"value\": \"INFECTION\", \"answer\": \"NO\", \"date\": \"2026-01-01\"",
                "\"code\": \"redFlag\", \"value\": \"INFECTION\", \"date\": \"2026-11-19\"",
                "\"code\": \"redFlag\", \"value\": \"NONSENSE\", \"date\": \"2026-11-19\"",
                "\"code\": \"condition\", \"value\": \"INFECTION\", \"date\": \"2026-11-19\"",
            })
    void anEntryOfAnotherDayIsNoted(String entry) {
        assertThat(Judged.today(entry).screens()).extracting(Screened::otherDay).containsExactly(true, false);
    }

    @Test
    void anEntryOfTheSameDayIsNotOfAnother() {
        assertThat(Judged.today(TICK + ", \"date\": \"2026-11-20\"").screens())
                .extracting(Screened::otherDay)
                .containsExactly(false, false);
    }

    @Test
    void withoutADayOfTheAssessmentNoDayIsAnother() {
        assertThat(Judged.anyDay(TICK + ", \"date\": \"2020-01-01\"").screens().get(0))
                .isEqualTo(new Screened(0, "redFlagScreen", true, false, List.of(), false, false));
    }

    private static Screened redFlags(List<String> codes, Answer answer) {
        Builder builder = Assessment.builder();
        codes.forEach(code -> builder.redFlag(code, answer));
        return Judged.of(builder.build()).screens().get(0);
    }
}
