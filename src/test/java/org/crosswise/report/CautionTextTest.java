package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosswise.Bundled;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Caution;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Derived;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;

/** A caution says what of the technique needs care, and why. */
class CautionTextTest {

    private final Vocabulary tables = Bundled.RULES.vocabulary();
    private final CautionText text = new CautionText(new Labels(tables));

    @Test
    void itNamesTheConditionAndWhatOfThisTechniqueNeedsCare() {
        assertThat(text("OSTEOPOROSIS", -1, "LOW_LUNGE_STRETCH"))
                .isEqualTo("Osteoporosis: take care with end-range hip extension and balance or kneeling. "
                        + "Prefer hip hinge, bridges, balance and resistance training at least twice a week.");
        assertThat(text("OSTEOPOROSIS", -1, "FRONT_PLANK")).startsWith("Osteoporosis: take care with lying prone. ");
    }

    @Test
    void itNamesOnlyWhatHoldsAtThisNumberOfWeeks() {
        assertThat(text("PREGNANCY", 13, "ERECTOR_SPINAE_MASSAGE"))
                .startsWith("Pregnancy: take care with hands-on work and deep pressure. ");
        assertThat(text("PREGNANCY", 14, "ERECTOR_SPINAE_MASSAGE"))
                .startsWith("Pregnancy: take care with hands-on work, deep pressure and lying prone. ");
    }

    @Test
    void aConditionThatConcernsEverythingNamesTheTechniqueAsAWhole() {
        assertThat(text("CANCER_ACTIVE", -1, "CLAMSHELL")).isEqualTo("Active cancer: take care with this technique.");
    }

    @Test
    void aReasonThatIsNoConditionHasATextOfItsOwn() {
        Candidate candidate = candidate("HIP_HINGE_SQUAT");
        Derived derived = new Derived(Caution.of(candidate, "UNLOADED"), "rule", List.of(candidate));

        assertThat(text.of(derived)).isEqualTo("Without added weight and with the trunk kept straight.");
    }

    @Test
    void everyHazardOfTheTablesHasWords() {
        for (ConditionKind kind : tables.conditions().values()) {
            kind.cells().forEach(cell -> assertThat(cell.tags())
                    .as(kind.code())
                    .allSatisfy(tag -> assertThat(tables.texts()).containsKey("HAZARD_" + tag)));
        }
        for (Technique technique : tables.techniqueList()) {
            assertThat(technique.tags()).as(technique.code()).allSatisfy(tag -> assertThat(tables.texts())
                    .containsKey("HAZARD_" + tag));
            assertThat(technique.milderTags()).as(technique.code()).allSatisfy(tag -> assertThat(tables.texts())
                    .containsKey("HAZARD_" + tag));
        }
    }

    @Test
    void everyTechniqueThatACellNamesIsInTheTable() {
        for (ConditionKind kind : tables.conditions().values()) {
            kind.cells().forEach(cell -> {
                assertThat(tables.techniques().keySet()).as(kind.code()).containsAll(cell.techniques());
                assertThat(tables.techniques().keySet()).as(kind.code()).containsAll(cell.except());
            });
        }
    }

    private String text(String condition, int weeks, String technique) {
        Condition fact = new Condition(0, tables.condition(condition), Side.BILATERAL, weeks, Map.of());
        Candidate candidate = candidate(technique);
        return text.of(new Derived(Caution.of(candidate, condition), "rule", List.of(candidate, fact)));
    }

    private Candidate candidate(String technique) {
        return Candidate.of(tables.technique(technique), Side.LEFT);
    }
}
