package org.crosswise.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswise.Analysis;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of every report, whatever was entered. */
class PropertiesTest {

    private static final int CASES = Integer.getInteger("property.cases", 5_000);

    /** An assessment with its analyses takes as long as hundreds without. */
    private static final int ANALYSED = 50;

    private final Crosswise crosswise = Crosswise.standard();

    @TestFactory
    Stream<DynamicTest> everyReportKeepsTheProperties() {
        Map<String, Property> properties = new LinkedHashMap<>(ofWhatItSays());
        properties.putAll(ofWhatIsAddedToIt());
        properties.put(
                "one red flag more removes no alert, lowers no level and adds no technique",
                new RedFlagAdded(crosswise.vocabulary()));
        properties.put("an answer that is lost adds no technique", new AnswerLost(crosswise.vocabulary()));
        return tried(properties, Set.of(), CASES);
    }

    /** Without stability: its draws have a stream for each side. */
    @TestFactory
    Stream<DynamicTest> whatWouldChangeTheReportKeepsThePropertiesToo() {
        return tried(ofWhatItSays(), Set.of(Analysis.WOULD_CHANGE), CASES / ANALYSED);
    }

    @TestFactory
    Stream<DynamicTest> everyAnalysisKeepsTheProperties() {
        return tried(ofWhatIsAddedToIt(), EnumSet.allOf(Analysis.class), CASES / ANALYSED);
    }

    private static Map<String, Property> ofWhatItSays() {
        return Map.of(
                "left and right exchanged are exchanged in the report",
                new Mirrored(),
                "the order of the findings changes nothing",
                new Shuffled());
    }

    private static Map<String, Property> ofWhatIsAddedToIt() {
        return Map.of(
                "an unknown finding is listed and changes nothing else",
                new UnknownAppended(),
                "a finding that is entered twice changes nothing",
                new Doubled());
    }

    private Stream<DynamicTest> tried(Map<String, Property> properties, Set<Analysis> analyses, int cases) {
        Trials trials = new Trials(document -> report(document, analyses), List.copyOf(properties.values()));
        List<Outcome> outcomes = trials.outcomes(cases);
        List<String> names = List.copyOf(properties.keySet());
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(names.get(i), () -> {
                    assertThat(outcomes.get(i).counterexamples()).isEmpty();
                    assertThat(outcomes.get(i).cases()).isGreaterThanOrEqualTo(cases);
                }));
    }

    private Report report(RawDocument document, Set<Analysis> analyses) {
        byte[] json = document.toJson().getBytes(StandardCharsets.UTF_8);
        return crosswise.assess(Assessment.parse("random", json), analyses);
    }
}
