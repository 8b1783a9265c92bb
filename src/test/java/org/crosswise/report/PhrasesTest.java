package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.fact.Clearance;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Measured;
import org.crosswise.fact.Observed;
import org.crosswise.fact.RedFlag;
import org.crosswise.fact.Reliance;
import org.crosswise.fact.Screening;
import org.crosswise.fact.Stated;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = new Phrases(Tables.VOCABULARY);

    @Test
    void aNumberIsSaidWithItsSideUnitAndSign() {
        assertThat(phrases.of(thomas(-125, Map.of()))).isEqualTo("Thomas test, left: 12.5 degrees below the table");
        assertThat(phrases.of(thomas(80, Map.of("pelvisControlled", "true", "painLimited", "false"))))
                .isEqualTo("Thomas test, left: 8 degrees above the table (pelvis controlled)");
        assertThat(phrases.of(thomas(0, Map.of()))).isEqualTo("Thomas test, left: 0 degrees");
    }

    @Test
    void aSignWithoutAMeaningIsKept() {
        Measured extension = new Measured(0, "extension", Side.RIGHT, -50, Map.of(), Reliance.FULL);

        assertThat(phrases.of(extension)).isEqualTo("Hip extension, right: -5 degrees");
    }

    @Test
    void codesAreSaidAsWords() {
        Observed palpation =
                new Observed(0, "palpation", Side.LEFT, "ACTIVE_TRP", Map.of("muscle", "ILIOPSOAS"), Reliance.FULL);

        assertThat(phrases.of(palpation)).isEqualTo("Palpation of iliopsoas, left: active trigger point");
        assertThat(phrases.of(new Stated(0, "newPain", Side.NONE, true))).isEqualTo("new pain: yes");
    }

    @Test
    void whatWasRecordedIsSaidLikeTheFact() {
        assertThat(phrases.of(new Valid(0, "thomas", Side.LEFT, new BigDecimal("-12.5"), Map.of())))
                .isEqualTo(phrases.of(thomas(-125, Map.of())));
        assertThat(phrases.of(new Valid(0, "mmt", Side.LEFT, "4-", Map.of()))).isEqualTo("Muscle test, left: grade 4-");
        assertThat(phrases.of(new Valid(0, "squat", Side.NONE, List.of("LOW_BACK_ARCH", "KNEE_VALGUS"), Map.of())))
                .isEqualTo("squat: low back arch, knee valgus");
        assertThat(phrases.of(new Valid(0, "injury", Side.NONE, "Fell OFF_A horse", Map.of())))
                .isEqualTo("Earlier injury: Fell OFF_A horse");
    }

    @Test
    void screensFlagsConditionsAndClearancesAreSaid() {
        assertThat(phrases.of(new RedFlag(0, Tables.SADDLE, true, true, true, 20)))
                .isEqualTo("Is the saddle area numb? Yes, for 20 days, severe, medically assessed, stable");
        assertThat(phrases.of(new Condition(0, Tables.FRAGILE, Side.LEFT, -1, Map.of())))
                .isEqualTo("Condition: Fragile bones, left");
        assertThat(phrases.of(new Clearance(0, "EXERCISE", LocalDate.of(2026, 5, 4), LocalDate.of(2026, 11, 20), true)))
                .isEqualTo("Medical clearance (exercise) of 2026-05-04");
        assertThat(phrases.of(new Screening(2, "redFlagScreen", true, false, false, false, false)))
                .isEqualTo("Red-flag screen complete: yes");
    }

    @Test
    void leftAndRightOfOneValueAreSaidTogether() {
        assertThat(Words.joined(List.of("Ely test, left: positive", "Age: 30 years", "Ely test, right: positive")))
                .isEqualTo("Ely test, left and right: positive; Age: 30 years");
        assertThat(Words.joined(List.of("Ely test, left: positive", "Ely test, right: negative")))
                .isEqualTo("Ely test, left: positive; Ely test, right: negative");
    }

    private static Measured thomas(long tenths, Map<String, String> attributes) {
        return new Measured(0, "thomas", Side.LEFT, tenths, attributes, Reliance.FULL);
    }
}
