package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Builder;
import org.crosswise.assessment.Side;
import org.crosswise.comparison.WrongOrderException;
import org.crosswise.report.ChangeLine;
import org.crosswise.report.Comparison;
import org.crosswise.report.NextStepLine;
import org.crosswise.report.Report;
import org.junit.jupiter.api.Test;

/** Two assessments of one person, through the facade. */
class FollowUpTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @Test
    void aChangeCountsOnlyWhenItIsMoreThanTheMeasurementError() {
        Comparison within = compare(
                on(0).measured("pelvicTiltAngle", Side.BILATERAL, 20),
                on(20).measured("pelvicTiltAngle", Side.BILATERAL, 17));
        Comparison beyond = compare(
                on(0).measured("pelvicTiltAngle", Side.BILATERAL, 20),
                on(20).measured("pelvicTiltAngle", Side.BILATERAL, 16.9));

        assertThat(verdicts(within))
                .containsExactly("pelvicTiltAngle LEFT WITHIN NONE", "pelvicTiltAngle RIGHT WITHIN NONE");
        assertThat(verdicts(beyond))
                .containsExactly("pelvicTiltAngle LEFT BEYOND BETTER", "pelvicTiltAngle RIGHT BEYOND BETTER");
    }

    @Test
    void theErrorAndItsSourceAreTold() {
        ChangeLine line = compare(
                        on(0).measured("straightLegRaiseHamstring", Side.LEFT, 60),
                        on(20).measured("straightLegRaiseHamstring", Side.LEFT, 64))
                .measures()
                .get(0);

        assertThat(line.change()).isEqualByComparingTo("4");
        assertThat(line.error()).isEqualByComparingTo("7");
        assertThat(line.errorSource().key()).isEqualTo("pubmed-25364856");
        assertThat(line.text())
                .isEqualTo(
                        "60 degrees, today 64 degrees. No real change: 4 degrees, not more than the 7 that the test itself varies.");
    }

    @Test
    void anErrorThatIsAnOwnChoiceIsMarkedSo() {
        ChangeLine line = compare(
                        on(0).graded("mmtGluteusMaximus", Side.LEFT, "4-"),
                        on(20).graded("mmtGluteusMaximus", Side.LEFT, "5"))
                .measures()
                .get(0);

        assertThat(line.text())
                .endsWith("Changed by 3 steps, more than the 1 that the test itself varies (own choice).");
    }

    @Test
    void unitsAreConvertedBeforeComparing() {
        Comparison comparison = compare(
                on(0).measured("modifiedSchober", 3),
                on(20).measured("modifiedSchober", 40).unit("mm"));

        assertThat(verdicts(comparison)).containsExactly("modifiedSchober NONE WITHIN NONE");
    }

    @Test
    void anEntryOfBothSidesIsComparedWithEntriesOfEachSide() {
        Comparison comparison = compare(
                on(0).measured("straightLegRaiseHamstring", Side.BILATERAL, 60),
                on(20).measured("straightLegRaiseHamstring", Side.RIGHT, 70)
                        .measured("straightLegRaiseHamstring", Side.LEFT, 60));

        assertThat(verdicts(comparison))
                .containsExactly(
                        "straightLegRaiseHamstring LEFT WITHIN NONE", "straightLegRaiseHamstring RIGHT BEYOND BETTER");
    }

    @Test
    void whatWasNotMeasuredTodayIsNeitherBetterNorUnchanged() {
        Comparison comparison = compare(thomas(on(0), 12), on(50));

        assertThat(comparison.measures()).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo("NOT_COMPARABLE");
            assertThat(line.why()).isEqualTo("NOT_TODAY");
        });
        assertThat(comparison.states()).singleElement().satisfies(line -> assertThat(line.turn())
                .isEqualTo("NOT_REPEATED"));
        assertThat(steps(comparison)).containsExactly("RETEST_WHAT_IS_OPEN");
    }

    @Test
    void contradictingValuesOfTodayAreNotComparable() {
        Comparison comparison = compare(
                on(0).measured("modifiedSchober", 3),
                on(20).measured("modifiedSchober", 4).measured("modifiedSchober", 6));

        assertThat(comparison.measures()).singleElement().satisfies(line -> assertThat(line.why())
                .isEqualTo("INVALID_TODAY"));
    }

    @Test
    void betterMeansGoOnAndSaysWhenToTestAgain() {
        Comparison comparison = compare(thomas(on(0), 12), thomas(on(30), -12));

        assertThat(comparison.days()).isEqualTo(30);
        assertThat(comparison.next()).singleElement().satisfies(step -> {
            assertThat(step.code()).isEqualTo("GO_ON");
            assertThat(step.from()).isEqualTo(FIRST.plusDays(44));
            assertThat(step.until()).isEqualTo(FIRST.plusDays(51));
            assertThat(step.measures()).singleElement().satisfies(line -> assertThat(line.code())
                    .isEqualTo("modifiedThomasHipAngle"));
            assertThat(step.because()).isNotEmpty();
        });
        assertThat(comparison.states()).singleElement().satisfies(line -> assertThat(line.turn())
                .isEqualTo("LOST"));
    }

    @Test
    void noChangeAtSixWeeksMeansStopAndRefer() {
        assertThat(steps(compare(thomas(on(0), 12), thomas(on(41), 10)))).containsExactly("RETEST_WHOLE_PATTERN");
        assertThat(steps(compare(thomas(on(0), 12), thomas(on(42), 10)))).containsExactly("STOP_AND_REFER");
    }

    @Test
    void worseMeansStopAndReferAtAnyTime() {
        Comparison comparison = compare(thomas(on(0), 3), thomas(on(3), 12));

        assertThat(steps(comparison)).containsExactly("STOP_AND_REFER");
        assertThat(comparison.next().get(0).measures()).hasSize(1);
    }

    @Test
    void withoutBothDaysNothingConcludesToGoOn() {
        Assessment undated = thomas(screened(), 12).build();
        Comparison comparison = crosswise
                .compare(undated, thomas(on(30), -12).build(), Set.of())
                .comparison();

        assertThat(comparison).isNotNull();
        assertThat(comparison.days()).isEqualTo(-1);
        assertThat(steps(comparison)).containsExactly("INTERVAL_UNKNOWN");
    }

    @Test
    void exchangedDocumentsAreRefusedWithBothDays() {
        Assessment earlier = thomas(on(0), 12).build();
        Assessment later = thomas(on(30), 12).build();

        assertThatThrownBy(() -> crosswise.compare(later, earlier))
                .isInstanceOf(WrongOrderException.class)
                .hasMessageContaining("2026-05-31")
                .hasMessageContaining("2026-05-01");
    }

    @Test
    void twoAssessmentsOfOneDayAreCompared() {
        Comparison comparison = compare(thomas(on(0), 12), thomas(on(0), 12));

        assertThat(comparison.days()).isZero();
        assertThat(steps(comparison)).containsExactly("RETEST_KEY_TESTS");
    }

    @Test
    void anEmergencyTodayShowsNothingOfTheComparisonButThatTheLevelRose() {
        Builder emergency = thomas(on(30), -12).redFlag("CES_SADDLE").with("onsetDays", 3);
        Report report = crosswise.compare(thomas(on(0), 12).build(), emergency.build(), Set.of());
        Comparison comparison = report.comparison();

        assertThat(report.safety().withheld()).isTrue();
        assertThat(comparison).isNotNull();
        assertThat(comparison.isLevelRisen()).isTrue();
        assertThat(comparison.next()).isEmpty();
        assertThat(comparison.measures()).isEmpty();
        assertThat(comparison.states()).isEmpty();
        assertThat(comparison.patterns()).isEmpty();
        assertThat(report.toText().lines().skip(1).findFirst().orElseThrow())
                .contains("The safety level has risen since 2026-05-01");
        assertThat(report.toText()).doesNotContain("SINCE 2026").doesNotContain("Better");
    }

    @Test
    void aLevelThatRoseToReferIsSaidFirst() {
        Report report = crosswise.compare(
                thomas(on(0), 12).build(),
                thomas(on(30), -12).redFlag("INFLAMMATORY").build(),
                Set.of());

        assertThat(report.toText().lines().skip(1).findFirst().orElseThrow())
                .contains("The safety level has risen since 2026-05-01: it was none then");
        assertThat(report.comparison()).isNotNull();
        assertThat(steps(report.comparison())).containsExactly("STOP_AND_REFER");
    }

    @Test
    void anAlarmInTheEarlierAssessmentIsNotForgotten() {
        Comparison comparison =
                compare(thomas(on(0), 12).redFlag("CES_SADDLE").with("onsetDays", 3), thomas(on(30), -12));

        assertThat(comparison.notices()).singleElement().asString().contains("ended at an alarm");
        assertThat(steps(comparison)).containsExactly("NO_CONCLUSION");
        assertThat(comparison.states()).isEmpty();
    }

    @Test
    void anotherSexOrALowerAgeIsPointedOut() {
        Comparison comparison = compare(
                thomas(on(0), 12).measured("age", 41).observed("sex", "M"),
                thomas(on(30), -12).measured("age", 40).observed("sex", "F"));

        assertThat(comparison.notices()).hasSize(2).allSatisfy(notice -> assertThat(notice)
                .contains("one person"));
        assertThat(steps(comparison)).containsExactly("NO_CONCLUSION");
    }

    @Test
    void textAndJsonCarryTheComparison() {
        Report report =
                crosswise.compare(thomas(on(0), 12).build(), thomas(on(30), -12).build(), Set.of());

        assertThat(report.toText().replaceAll("\\s+", " "))
                .contains("SINCE 2026-05-01 (30 DAYS)")
                .contains("12 degrees above the table (pelvis controlled), today 12 degrees below the table")
                .contains("Iliopsoas tight, left: found before and not today.");
        assertThat(report.toText().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(report.toJson())
                .contains("\"comparison\":{\"since\":\"2026-05-01\",\"days\":30")
                .contains("\"verdict\":\"BEYOND\",\"direction\":\"BETTER\",\"before\":{\"findings\":[2],\"value\":12}");
    }

    @Test
    void aReportOfOneAssessmentCarriesNoComparison() {
        Report report = crosswise.assess(thomas(on(0), 12).build(), Set.of());

        assertThat(report.comparison()).isNull();
        assertThat(report.toJson()).doesNotContain("comparison");
    }

    private Comparison compare(Builder before, Builder today) {
        Comparison comparison =
                crosswise.compare(before.build(), today.build(), Set.of()).comparison();
        assertThat(comparison).isNotNull();
        return comparison;
    }

    private static List<String> verdicts(Comparison comparison) {
        return comparison.measures().stream()
                .map(line -> line.code() + " " + line.side() + " " + line.verdict() + " " + line.direction())
                .toList();
    }

    private static List<String> steps(Comparison comparison) {
        return comparison.next().stream().map(NextStepLine::code).toList();
    }

    private static Builder on(int day) {
        return screened().assessedOn(FIRST.plusDays(day));
    }

    private static Builder screened() {
        return Assessment.builder().screened();
    }

    private static Builder thomas(Builder builder, int degrees) {
        return builder.measured("modifiedThomasHipAngle", Side.LEFT, degrees).with("pelvisControlled", true);
    }
}
