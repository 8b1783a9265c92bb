package org.crosswise.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswise.Analysis;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.functional.Agreement;
import org.crosswise.oracle.Oracle;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds of every report, whatever was entered. The number of changed documents for each property is the system
 * property {@code property.cases}; the nightly profile raises it.
 */
class PropertiesTest {

    private static final int CASES = Integer.getInteger("property.cases", 5_000);

    /** An assessment with its analyses takes as long as hundreds without. */
    private static final int ANALYSED = 200;

    private final Crosswise crosswise = Bundled.CROSSWISE;

    private final Named mirrored = new Named("left and right exchanged are exchanged in the report", new Mirrored());
    private final Named shuffled = new Named("the order of the findings changes nothing", new Shuffled());
    private final Named unknown =
            new Named("an unknown finding is listed and changes nothing else", new UnknownAppended());
    private final Named doubled = new Named("a finding that is entered twice changes nothing", new Doubled());
    private final Named flagged = new Named(
            "one red flag more removes no alert, lowers no level and adds no technique",
            new RedFlagAdded(crosswise.vocabulary()));
    private final Named lost =
            new Named("an answer that is lost adds no technique", new AnswerLost(crosswise.vocabulary()));

    private record Named(String name, Property property) {}

    @TestFactory
    Stream<DynamicTest> everyReportKeepsTheProperties() {
        return tried(this::judged, CASES, List.of(mirrored, shuffled, unknown, doubled, flagged, lost));
    }

    /** Without stability: its draws have a stream for each side. */
    @TestFactory
    Stream<DynamicTest> whatWouldChangeTheReportKeepsThem() {
        return tried(
                document -> report(document, Set.of(Analysis.WOULD_CHANGE)),
                CASES / ANALYSED,
                List.of(mirrored, shuffled));
    }

    @TestFactory
    Stream<DynamicTest> everyAnalysisKeepsThoseOfAnAddedFinding() {
        return tried(
                document -> report(document, EnumSet.allOf(Analysis.class)),
                CASES / ANALYSED,
                List.of(unknown, doubled));
    }

    private Stream<DynamicTest> tried(Function<RawDocument, Report> report, int cases, List<Named> named) {
        List<Property> properties = named.stream().map(Named::property).toList();
        List<Outcome> outcomes = new Trials(report, properties).outcomes(cases);
        return IntStream.range(0, named.size())
                .mapToObj(i -> DynamicTest.dynamicTest(named.get(i).name(), () -> {
                    assertThat(outcomes.get(i).counterexamples()).isEmpty();
                    assertThat(outcomes.get(i).cases()).isGreaterThanOrEqualTo(cases);
                }));
    }

    /** The oracle judges these too: with the others that {@code oracle.assessments} counts. */
    private Report judged(RawDocument document) {
        Report report = report(document, Set.of());
        assertThat(Agreement.differences(crosswise.vocabulary(), report, Oracle.assess(document)))
                .as(document::toJson)
                .isEmpty();
        return report;
    }

    private Report report(RawDocument document, Set<Analysis> analyses) {
        byte[] json = document.toJson().getBytes(StandardCharsets.UTF_8);
        return crosswise.assess(Assessment.parse("random", json), analyses);
    }
}
