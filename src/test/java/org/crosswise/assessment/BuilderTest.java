package org.crosswise.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuilderTest {

    private static final String DOCUMENT = """
        {
          "schema": "crosswise-assessment/1",
          "label": "first \\"visit\\"",
          "assessedOn": "2026-11-20",
          "findings": [
            {"code": "redFlagScreenComplete", "value": true},
            {"code": "conditionsScreenComplete", "value": true},
            {"code": "age", "value": 36},
            {"code": "sex", "value": "M"},
            {"code": "modifiedThomasHipAngle", "side": "LEFT", "value": 12.5, "unit": "deg", "pelvisControlled": true},
            {"code": "hipExtensionPassive", "side": "RIGHT", "value": -3.20},
            {"code": "mmtGluteusMaximus", "side": "BILATERAL", "value": "4-", "painLimited": true},
            {"code": "mmtAbdominals", "value": "4"},
            {"code": "overheadSquat", "value": ["LOW_BACK_ARCH", "KNEE_VALGUS"]},
            {"code": "palpation", "side": "LEFT", "value": "TENDER", "muscle": "ILIOPSOAS", "date": "2026-11-19"},
            {"code": "legParaesthesia", "side": "RIGHT", "value": false},
            {"code": "symptomsChangedOn", "value": "2026-10-01"},
            {"code": "redFlag", "value": "CES_SADDLE", "onsetDays": 3, "stable": false},
            {"code": "redFlag", "value": "INFECTION", "answer": "NO"},
            {"code": "condition", "side": "RIGHT", "value": "HIP_ARTHROPLASTY", "approach": "ANTERIOR"},
            {"code": "condition", "value": "HERNIA", "answer": "UNKNOWN"},
            {"code": "condition", "value": "ANTICOAGULANT"},
            {"code": "medicalClearance", "value": true, "scope": "ALL", "author": "Dr A. Example", "date": "2026-05-04"}
          ]
        }
        """;

    private final Assessment built = Assessment.builder()
            .label("first \"visit\"")
            .assessedOn(LocalDate.of(2026, 11, 20))
            .screened()
            .measured("age", 36)
            .observed("sex", "M")
            .measured("modifiedThomasHipAngle", Side.LEFT, 12.5)
            .unit("deg")
            .with("pelvisControlled", true)
            .measured("hipExtensionPassive", Side.RIGHT, new BigDecimal("-3.20"))
            .graded("mmtGluteusMaximus", Side.BILATERAL, "4-")
            .with("painLimited", true)
            .graded("mmtAbdominals", "4")
            .observed("overheadSquat", List.of("LOW_BACK_ARCH", "KNEE_VALGUS"))
            .palpated("ILIOPSOAS", Side.LEFT, "TENDER")
            .takenOn(LocalDate.of(2026, 11, 19))
            .stated("legParaesthesia", Side.RIGHT, false)
            .dated("symptomsChangedOn", LocalDate.of(2026, 10, 1))
            .redFlag("CES_SADDLE")
            .with("onsetDays", 3)
            .with("stable", false)
            .redFlag("INFECTION", Answer.NO)
            .condition("HIP_ARTHROPLASTY", Side.RIGHT)
            .with("approach", "ANTERIOR")
            .condition("HERNIA", Answer.UNKNOWN)
            .condition("ANTICOAGULANT")
            .cleared("ALL", "Dr A. Example", LocalDate.of(2026, 5, 4))
            .build();

    @Test
    void whatIsBuiltIsTheDocument() {
        assertThat(new String(built.toJson(), StandardCharsets.UTF_8)).isEqualTo(DOCUMENT);
    }

    @Test
    void readingTheDocumentGivesAnEqualAssessment() {
        Assessment read = Assessment.parse("document", DOCUMENT.getBytes(StandardCharsets.UTF_8));

        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(read.sha256()).isEqualTo(built.sha256());
        assertThat(read.toJson()).isEqualTo(built.toJson());
    }

    @Test
    void everythingBuiltIsValid() {
        Validated validated = Judged.of(built);

        assertThat(validated.invalid()).isEmpty();
        assertThat(validated.redFlags()).hasSize(1);
        assertThat(validated.conditions()).hasSize(2);
        assertThat(validated.clearances()).hasSize(1);
    }

    @Test
    void anAssessmentMayBeEmpty() {
        Assessment empty = Assessment.builder().build();

        assertThat(new String(empty.toJson(), StandardCharsets.UTF_8))
                .isEqualTo("{\n  \"schema\": \"crosswise-assessment/1\",\n  \"findings\": []\n}\n");
        assertThat(empty).isNotEqualTo(built).isEqualTo(Assessment.parse("empty", empty.toJson()));
    }

    @Test
    void whatItSaysOfItselfTellsNothingThatWasEntered() {
        assertThat(built).hasToString("assessment of 18 findings");
    }

    @Test
    void strangeEntriesSurviveBeingWritten() {
        Assessment strange = Assessment.parse(
                "strange",
                "{\"findings\": [{\"code\": 5, \"value\": {\"a\": [null, {}, []]}}, {\"code\": \"x\", \"y\": null}]}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(Assessment.parse("again", strange.toJson())).isEqualTo(strange);
    }

    @Test
    void wholeNumbersAreWrittenAsSuch() {
        Assessment assessment = Assessment.builder()
                .measured("painDurationDays", 400)
                .measured("age", 1e1)
                .build();

        assertThat(assessment.entries())
                .extracting(e -> String.valueOf(e.value()))
                .containsExactly("400", "10");
    }

    @Test
    void aNumberThatIsNotFiniteIsRefusedAtOnce() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Assessment.builder().measured("age", Double.NaN))
                .withMessageStartingWith("value of age: expected a finite number, found NaN\n");
    }

    @Test
    void aDayWhoseYearHasNotFourDigitsIsRefusedAtOnce() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Assessment.builder().assessedOn(LocalDate.of(10_000, 1, 1)))
                .withMessage("assessedOn: expected a day from 0001-01-01 to 9998-12-31, found +10000-01-01");
    }

    @Test
    void halfACharacterIsWrittenSoThatItIsReadAgain() {
        Assessment half = Assessment.builder().label("a\ud83d b").build();

        assertThat(Assessment.parse("test", half.toJson())).isEqualTo(half);
    }

    @Test
    void anAttributeNeedsAFinding() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Assessment.builder().with("pelvisControlled", true))
                .withMessageStartingWith("\"pelvisControlled\": expected a finding that it belongs to\n");
    }

    @Test
    void aSideIsNoAttribute() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Assessment.builder().measured("age", 5).with("side", "LEFT"))
                .withMessageStartingWith("attribute \"side\": expected another name\n");
    }

    @Test
    void whatWasBuiltDoesNotChangeWhenTheBuilderGoesOn() {
        Builder builder = Assessment.builder().measured("age", 36);
        Assessment first = builder.build();
        builder.with("date", "2026-11-20").observed("sex", "F");

        assertThat(first.entries()).hasSize(1);
        assertThat(first.entries().get(0).attributes()).isEmpty();
    }
}
