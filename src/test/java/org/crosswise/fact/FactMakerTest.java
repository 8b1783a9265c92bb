package org.crosswise.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswise.assessment.Answer;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Builder;
import org.crosswise.assessment.Judged;
import org.crosswise.assessment.Side;
import org.junit.jupiter.api.Test;

class FactMakerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aNumberIsKeptInTenths() {
        assertThat(findings(Assessment.builder()
                        .measured("modifiedThomasHipAngle", Side.LEFT, -12.05)
                        .with("pelvisControlled", true)))
                .contains(new Measured(
                        0,
                        "modifiedThomasHipAngle",
                        Side.LEFT,
                        -121,
                        Map.of("pelvisControlled", "true"),
                        Reliance.FULL));
    }

    @Test
    void painThatATestReproducedLimitsItsReliance() {
        assertThat(findings(Assessment.builder()
                        .graded("mmtGluteusMaximus", Side.BILATERAL, "4-")
                        .with("painLimited", true)
                        .observed("elyTest", Side.LEFT, "POSITIVE")
                        .with("painLimited", true)))
                .contains(
                        new Graded(0, "mmtGluteusMaximus", Side.LEFT, "4-", Reliance.PAIN_LIMITED),
                        new Graded(0, "mmtGluteusMaximus", Side.RIGHT, "4-", Reliance.PAIN_LIMITED),
                        new Observed(
                                1,
                                "elyTest",
                                Side.LEFT,
                                "POSITIVE",
                                Map.of("painLimited", "true"),
                                Reliance.PAIN_LIMITED));
    }

    @Test
    void aListIsOneFactForEachOfItsCodes() {
        assertThat(findings(Assessment.builder().observed("overheadSquat", List.of("KNEE_VALGUS", "LOW_BACK_ARCH"))))
                .contains(
                        new Observed(0, "overheadSquat", Side.NONE, "KNEE_VALGUS", Map.of(), Reliance.FULL),
                        new Observed(0, "overheadSquat", Side.NONE, "LOW_BACK_ARCH", Map.of(), Reliance.FULL));
    }

    @Test
    void yesAndNoAreStated() {
        assertThat(findings(Assessment.builder().stated("headForward", false)))
                .contains(new Stated(0, "headForward", Side.NONE, false));
    }

    @Test
    void aRedFlagIsAFactWhenItIsPresent() {
        assertThat(findings(Assessment.builder()
                        .redFlag("CES_BLADDER")
                        .with("onsetDays", 20)
                        .with("stable", true)
                        .redFlag("INFECTION", Answer.NO)))
                .filteredOn(RedFlag.class::isInstance)
                .containsExactly(new RedFlag(
                        0,
                        Objects.requireNonNull(Judged.VOCABULARY.redFlags().get("CES_BLADDER")),
                        false,
                        false,
                        true,
                        20));
    }

    @Test
    void aConditionCarriesItsWeeksAndThatItWasGiven() {
        assertThat(findings(Assessment.builder().condition("PREGNANCY").condition("HIP_ARTHROPLASTY", Side.LEFT)))
                .contains(
                        new Condition(
                                0,
                                Judged.VOCABULARY.condition("PREGNANCY"),
                                Side.BILATERAL,
                                20,
                                Map.of("given", "true", "treated", "false")),
                        new Condition(
                                1,
                                Judged.VOCABULARY.condition("HIP_ARTHROPLASTY"),
                                Side.LEFT,
                                -1,
                                Map.of("given", "true", "treated", "false")));
    }

    @Test
    void aClearanceKnowsTheDayOfTheAssessment() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        assertThat(findings(Assessment.builder().assessedOn(TODAY).cleared("ALL", "Dr A", day)))
                .contains(new Clearance(0, "ALL", day, TODAY, true));
    }

    @Test
    void bothScreensAreAlwaysFacts() {
        assertThat(findings(
                        Assessment.builder().condition("HERNIA", Answer.UNKNOWN).redFlag("NONSENSE")))
                .containsExactly(
                        new Screening(-1, "redFlagScreen", false, false, false, true, false),
                        new Screening(-1, "conditionsScreen", false, false, true, false, false),
                        new Unreadable(1, "redFlag"));
    }

    @Test
    void whatContradictsItselfIsKeptApart() {
        Facts facts = facts(Assessment.builder().measured("painNRS", 8).measured("painNRS", 3));

        assertThat(facts.findings()).noneMatch(Measured.class::isInstance);
        assertThat(facts.contested()).extracting(f -> ((Measured) f).tenths()).containsExactlyInAnyOrder(30L, 80L);
    }

    @Test
    void everyStateOfEveryMuscleIsATarget() {
        List<Target> targets = facts(Assessment.builder()).targets();

        assertThat(targets)
                .extracting(t -> t.muscle() + " " + t.side() + " " + t.axis())
                .contains("ILIOPSOAS LEFT TIGHT", "ILIOPSOAS RIGHT TIGHT", "ABDOMINALS NONE WEAK")
                .doesNotContain("ABDOMINALS LEFT WEAK", "ILIOPSOAS NONE TIGHT")
                .doesNotHaveDuplicates();
        assertThat(targets).noneMatch(Target::isTested);
    }

    @Test
    void aTestIsRecordedForTheTargetsOfItsSide() {
        Facts facts = facts(Assessment.builder()
                .measured("hipExtensionPassive", Side.LEFT, 5)
                .observed("lumbarFlexionReversal", "FULL")
                .measured("sidePlankTime", Side.RIGHT, 30));

        assertThat(tested(facts))
                .containsExactlyInAnyOrder(
                        "ILIOPSOAS LEFT TIGHT",
                        "ERECTOR_SPINAE LEFT TIGHT",
                        "ERECTOR_SPINAE RIGHT TIGHT",
                        "ABDOMINALS NONE WEAK");
    }

    @Test
    void palpationIsRecordedForItsMuscleOnly() {
        assertThat(tested(facts(Assessment.builder().palpated("PIRIFORMIS", Side.LEFT, "NONE"))))
                .containsExactly("PIRIFORMIS LEFT TIGHT");
    }

    @Test
    void contestedFindingsAreNotRecorded() {
        assertThat(tested(facts(
                        Assessment.builder().measured("modifiedSchober", 3).measured("modifiedSchober", 6))))
                .isEmpty();
    }

    @Test
    void theArmsOfTheCrossAreTargetsOnEachSideOrInTheMidline() {
        assertThat(facts(Assessment.builder()).armTargets())
                .extracting(a -> a.arm() + " " + a.side())
                .containsExactly("HF LEFT", "HF RIGHT", "BE LEFT", "BE RIGHT", "GL LEFT", "GL RIGHT", "AB NONE");
    }

    private static List<String> tested(Facts facts) {
        return facts.targets().stream()
                .filter(Target::isTested)
                .map(t -> t.muscle() + " " + t.side() + " " + t.axis())
                .toList();
    }

    private static List<Finding> findings(Builder builder) {
        return facts(builder).findings();
    }

    private static Facts facts(Builder builder) {
        return FactMaker.of(Judged.of(builder.build()), Judged.VOCABULARY);
    }
}
