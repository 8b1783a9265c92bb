package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosswise.Analysis;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.report.MuscleLine;
import org.crosswise.report.PatternLine;
import org.crosswise.report.QuestionLine;
import org.crosswise.report.Report;
import org.crosswise.report.WouldChangeLine;
import org.crosswise.sensitivity.Reach;
import org.junit.jupiter.api.Test;

/** What would change the answer, and how firmly it stands. */
class WouldChangeTest {

    private static final String SCREENED = """
            {"code": "age", "value": 36}, {"code": "sex", "value": "M"},
            {"code": "redFlagScreenComplete", "value": true}, {"code": "conditionsScreenComplete", "value": true}""";

    private static final Crosswise CROSSWISE = Bundled.CROSSWISE;

    @Test
    void theNearestValueThatEndsAStateIsNamed() {
        MuscleLine iliopsoas = muscle(report("""
                {"code": "modifiedThomasHipAngle", "side": "LEFT", "value": 12, "pelvisControlled": true}"""), "ILIOPSOAS");

        assertThat(iliopsoas.state()).isEqualTo("SUPPORTED");
        assertThat(iliopsoas.wouldChange()).hasSize(1);
        WouldChangeLine change = iliopsoas.wouldChange().get(0);
        assertThat(change.finding()).isEqualTo(4);
        assertThat(change.from()).hasToString("12.0");
        assertThat(change.to()).hasToString("0.0");
        assertThat(change.becomes()).containsExactly("UNDETERMINED");
    }

    @Test
    void changesThatAreEquallyNearAreAllListed() {
        MuscleLine gluteus = muscle(report("""
                {"code": "trendelenburg", "side": "LEFT", "value": "POSITIVE"},
                {"code": "activeHipAbductionScore", "side": "LEFT", "value": 2}"""), "GLUTEUS_MEDIUS");

        assertThat(gluteus.state()).isEqualTo("SUPPORTED");
        assertThat(gluteus.wouldChange())
                .extracting(change -> change.code() + " " + change.to())
                .containsExactlyInAnyOrder(
                        "trendelenburg NEGATIVE", "trendelenburg NOT_VALID", "activeHipAbductionScore 1.0");
    }

    @Test
    void whatNoSingleFindingEndsHasAnEmptyList() {
        Report report = report(
                "{\"code\": \"condition\", \"value\": \"GJH_HEDS\"}, {\"code\": \"beightonScore\", \"value\": 7}");

        assertThat(pattern(report, "GENERALIZED_JOINT_HYPERMOBILITY").wouldChange())
                .isEmpty();
    }

    /** An empty list would be no finding at all. */
    @Test
    void aListWithoutItsLastElementSaysNone() {
        MuscleLine erector = muscle(report("""
                {"code": "modifiedSchober", "value": 2.3}, {"code": "overheadSquat", "value": ["LOW_BACK_ARCH"]}"""), "ERECTOR_SPINAE");

        assertThat(erector.state()).isEqualTo("SUPPORTED");
        assertThat(erector.wouldChange())
                .filteredOn(change -> change.code().equals("overheadSquat"))
                .extracting(change -> change.to() + " " + change.words().to())
                .containsExactly("[NONE] none");
    }

    @Test
    void whatIsSeenTakesThePlaceOfNone() {
        MuscleLine erector = muscle(report("""
                {"code": "modifiedSchober", "value": 2.3}, {"code": "overheadSquat", "value": ["NONE"]}"""), "ERECTOR_SPINAE");

        assertThat(erector.state()).isEqualTo("SUSPECTED");
        assertThat(erector.wouldChange())
                .filteredOn(change -> change.code().equals("overheadSquat"))
                .extracting(change -> change.from() + " " + change.to())
                .containsExactly("[NONE] [LOW_BACK_ARCH]");
    }

    @Test
    void aDifferenceBetweenTheSidesThatWouldMatterIsFound() {
        Report report = report("""
                {"code": "pelvicTiltAngle", "side": "LEFT", "value": -4}, {"code": "pelvicTiltAngle", "side": "RIGHT", "value": 7}""");

        assertThat(pattern(report, "POSTERIOR_PELVIC_TILT").wouldChange())
                .extracting(change -> change.side() + " " + change.to())
                .containsExactly("LEFT -4.1", "RIGHT 7.1");
    }

    @Test
    void aMissingTestTellsHowFarItsResultCouldReach() {
        Report report = report("""
                {"code": "modifiedThomasHipAngle", "side": "BILATERAL", "value": 12, "pelvisControlled": true},
                {"code": "mmtGluteusMaximus", "side": "BILATERAL", "value": "4-"},
                {"code": "lumbarFlexionReversal", "value": "ABSENT"}, {"code": "pelvicTiltObserved", "value": "ANTERIOR"}""");

        assertThat(report.askFor())
                .filteredOn(question -> question.code().equals("trunkCurlUp"))
                .extracting(QuestionLine::couldChange)
                .containsExactly(Reach.PATTERN);
    }

    @Test
    void testsThatCouldChangeThePatternStandBeforeThoseThatCouldNot() {
        for (int seed = 1; seed <= 40; seed++) {
            List<Reach> order = crosswiseReport(seed).askFor().stream()
                    .map(QuestionLine::couldChange)
                    .toList();

            assertThat(order).isSortedAccordingTo(Comparator.nullsFirst(Comparator.naturalOrder()));
        }
    }

    @Test
    void measuredValuesFarFromEveryCutOffKeepThePattern() {
        PatternLine hypermobile =
                pattern(report("{\"code\": \"beightonScore\", \"value\": 9}"), "GENERALIZED_JOINT_HYPERMOBILITY");

        assertThat(hypermobile.stability().kept()).isEqualTo(200);
        assertThat(hypermobile.stability().moved()).isEqualTo(1);
    }

    /** Half of a normal distribution lies on each side of its middle; 200 draws stay within 5 standard deviations. */
    @Test
    void aValueAtTheCutOffKeepsThePatternInAboutHalfOfTheDraws() {
        PatternLine longerLeg = pattern(
                report("{\"code\": \"legLengthDifference\", \"side\": \"LEFT\", \"value\": 10}"),
                "LEG_LENGTH_INEQUALITY");

        assertThat(longerLeg.stability().kept()).isBetween(65, 135);
    }

    @Test
    void anotherFindingDoesNotChangeHowThisOneMoves() {
        String leg = "{\"code\": \"legLengthDifference\", \"side\": \"LEFT\", \"value\": 11}";
        PatternLine alone = pattern(report(leg), "LEG_LENGTH_INEQUALITY");
        PatternLine beside = pattern(
                report(leg + ", {\"code\": \"sidePlankTime\", \"side\": \"LEFT\", \"value\": 70}"),
                "LEG_LENGTH_INEQUALITY");

        assertThat(beside.stability().kept()).isEqualTo(alone.stability().kept());
    }

    @Test
    void whatWasNotAskedForIsNotInTheReport() {
        Assessment assessment = assessment("{\"code\": \"beightonScore\", \"value\": 9}");

        assertThat(CROSSWISE.assess(assessment, Set.of()).toJson())
                .doesNotContain("\"wouldChange\"", "\"stability\"", "\"couldChange\"");
        assertThat(CROSSWISE
                        .assess(assessment, EnumSet.of(Analysis.WOULD_CHANGE))
                        .toJson())
                .contains("\"wouldChange\"")
                .doesNotContain("\"stability\"");
        assertThat(CROSSWISE.assess(assessment, EnumSet.of(Analysis.STABILITY)).toJson())
                .contains("\"stability\"")
                .doesNotContain("\"wouldChange\"");
    }

    @Test
    void theSameDocumentGivesTheSameBytesWithEveryAnalysis() {
        Assessment assessment = Assessment.parse("random", random(3));

        assertThat(CROSSWISE.assess(assessment).toJson())
                .isEqualTo(Crosswise.standard().assess(assessment).toJson());
    }

    private static Report crosswiseReport(int seed) {
        return CROSSWISE.assess(Assessment.parse("random", random(seed)), EnumSet.of(Analysis.WOULD_CHANGE));
    }

    private static byte[] random(int seed) {
        return new RandomDocuments(seed).next().toJson().getBytes(StandardCharsets.UTF_8);
    }

    private static Report report(String findings) {
        return CROSSWISE.assess(assessment(findings));
    }

    private static Assessment assessment(String findings) {
        return Assessment.parse(
                "client", ("{\"findings\": [" + SCREENED + ", " + findings + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private static MuscleLine muscle(Report report, String code) {
        return report.muscles().stream()
                .filter(line -> line.muscle().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static PatternLine pattern(Report report, String code) {
        return report.patterns().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
