package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.fact.Level;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.ChangeLine;
import org.crosswise.report.Comparison;
import org.crosswise.report.NextStepLine;
import org.crosswise.report.Report;
import org.crosswise.report.TurnLine;
import org.crosswise.report.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What holds of every comparison, tried on random pairs of assessments. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpPropertiesTest {

    private static final int PAIRS = 300;
    private static final Map<String, String> MIRROR = Map.of("LEFT", "RIGHT", "RIGHT", "LEFT");
    private static final List<String> SIDED_VALUES =
            List.of("lumbarSideFlexionRestricted", "standsOnOneLegHabit", "sameSideSleeping");

    private final Crosswise crosswise = Bundled.CROSSWISE;
    private final List<Pair> pairs = pairs();
    private final Map<Pair, Report> compared = new HashMap<>();

    private record Pair(RawDocument before, RawDocument today) {}

    @Test
    void everyComparisonSaysWhatFollowsUnlessAnAlarmStopsIt() {
        for (Pair pair : pairs) {
            Report report = compare(pair);
            Comparison comparison = comparison(report);
            assertThat(comparison.next().isEmpty())
                    .as(json(pair))
                    .isEqualTo(report.safety().withheld());
            if (report.safety().withheld()) {
                assertThat(comparison.measures()).isEmpty();
                assertThat(comparison.states()).isEmpty();
                assertThat(comparison.patterns()).isEmpty();
                assertThat(comparison.notices()).isEmpty();
            }
        }
    }

    @Test
    void goingOnNeedsKnownDaysAnImprovementNothingWorseAndNothingOpen() {
        int going = 0;
        for (Pair pair : pairs) {
            Report report = compare(pair);
            Comparison comparison = comparison(report);
            if (steps(comparison).contains("GO_ON")) {
                going++;
                assertThat(steps(comparison)).as(json(pair)).doesNotContain("STOP_AND_REFER");
                assertThat(comparison.days()).as(json(pair)).isNotNegative();
                assertThat(report.safety().level()).as(json(pair)).isEqualTo(Level.NONE);
                assertThat(report.safety().gate()).as(json(pair)).isEqualTo("none");
                assertThat(beyond(comparison, "BETTER")).as(json(pair)).isNotEmpty();
                assertThat(beyond(comparison, "WORSE")).as(json(pair)).isEmpty();
            }
        }
        assertThat(going).isPositive();
    }

    @Test
    void onlyWhatBothHoldIsComparedAndOnlyWhatWasRepeatedIsLost() {
        for (Pair pair : pairs) {
            Comparison comparison = comparison(compare(pair));
            assertThat(comparison.measures())
                    .as(json(pair))
                    .filteredOn(line -> !line.verdict().equals("NOT_COMPARABLE"))
                    .allMatch(line -> line.before() != null && line.today() != null);
            Comparison bare = comparison(
                    compare(new Pair(pair.before(), new RawDocument(pair.today().assessedOn(), List.of()))));
            assertThat(bare.measures()).as(json(pair)).allMatch(line -> line.verdict()
                    .equals("NOT_COMPARABLE"));
            assertThat(turns(bare)).as(json(pair)).isSubsetOf("NOT_REPEATED");
            assertThat(steps(bare)).as(json(pair)).doesNotContain("GO_ON", "STOP_AND_REFER");
        }
    }

    @Test
    void anAssessmentComparedWithItselfHasNotChanged() {
        Stream.concat(pairs.stream().map(Pair::today), examples().stream()).forEach(document -> {
            Report report = compare(new Pair(document, document));
            Comparison comparison = comparison(report);
            assertThat(comparison.measures()).as(document.toJson()).noneMatch(line -> List.of("BEYOND", "CHANGED")
                    .contains(line.verdict()));
            assertThat(turns(comparison)).as(document.toJson()).isEmpty();
            assertThat(steps(comparison)).as(document.toJson()).doesNotContain("STOP_AND_REFER", "GO_ON");
            assertThat(comparison.isLevelRisen()).isFalse();
        });
    }

    @Test
    void mirroredAssessmentsGiveTheMirroredComparison() {
        for (Pair pair : pairs) {
            Comparison here = comparison(compare(pair));
            Comparison there = comparison(compare(new Pair(mirrored(pair.before()), mirrored(pair.today()))));
            assertThat(told(there, true)).as(json(pair)).isEqualTo(told(here, false));
        }
    }

    @Test
    void theOrderOfFindingsChangesOnlyHashesAndNumbers() {
        for (Pair pair : pairs) {
            Pair other = new Pair(shuffled(pair.before(), 1), shuffled(pair.today(), 2));
            assertThat(withoutNumbers(compare(other).toJson()))
                    .as(json(pair))
                    .isEqualTo(withoutNumbers(compare(pair).toJson()));
        }
    }

    @Test
    void aComparisonGivesTheSameBytesEachTimeAndFitsTheScreen() {
        Crosswise other = Crosswise.standard();
        for (Pair pair : pairs.subList(0, 100)) {
            Report report = compare(pair);
            Report again = other.compare(parsed(pair.before()), parsed(pair.today()), Set.of());
            assertThat(again.toJson() + again.toText(Why.FULL)).isEqualTo(report.toJson() + report.toText(Why.FULL));
            assertThat(report.toText(Why.FULL).lines()).allMatch(line -> line.length() <= 80);
        }
    }

    private static List<ChangeLine> beyond(Comparison comparison, String direction) {
        return comparison.measures().stream()
                .filter(line ->
                        line.verdict().equals("BEYOND") && line.direction().equals(direction))
                .toList();
    }

    private static Set<String> steps(Comparison comparison) {
        Set<String> steps = new TreeSet<>();
        comparison.next().stream().map(NextStepLine::code).forEach(steps::add);
        return steps;
    }

    private static Set<String> turns(Comparison comparison) {
        Set<String> turns = new TreeSet<>();
        Stream.concat(comparison.states().stream(), comparison.patterns().stream())
                .map(TurnLine::turn)
                .forEach(turns::add);
        return turns;
    }

    /** Everything sided that a comparison says, sides exchanged when wanted. */
    private static Set<String> told(Comparison comparison, boolean mirrored) {
        Set<String> told = new TreeSet<>(steps(comparison));
        for (ChangeLine line : comparison.measures()) {
            told.add(line.code()
                    + line.muscle()
                    + side(line.side().name(), mirrored)
                    + line.verdict()
                    + line.direction()
                    + line.why());
        }
        Stream.concat(comparison.states().stream(), comparison.patterns().stream())
                .forEach(line ->
                        told.add(line.code() + line.axis() + side(line.side().name(), mirrored) + line.turn()));
        return told;
    }

    private static String side(String side, boolean mirrored) {
        return " " + (mirrored ? MIRROR.getOrDefault(side, side) : side) + " ";
    }

    private static RawDocument mirrored(RawDocument document) {
        return new RawDocument(
                document.assessedOn(),
                document.findings().stream()
                        .map(FollowUpPropertiesTest::mirrored)
                        .toList());
    }

    private static RawFinding mirrored(RawFinding finding) {
        boolean sided = finding.value() instanceof String && SIDED_VALUES.contains(String.valueOf(finding.code()));
        Object value = sided ? mirrored(finding.value().toString()) : finding.value();
        String side = finding.side() == null ? null : mirrored(finding.side());
        return new RawFinding(finding.code(), value, side, finding.unit(), finding.attributes());
    }

    private static String mirrored(String word) {
        return MIRROR.getOrDefault(word, word);
    }

    private static RawDocument shuffled(RawDocument document, long seed) {
        List<RawFinding> findings = new ArrayList<>(document.findings());
        Collections.shuffle(findings, new Random(seed));
        return new RawDocument(document.assessedOn(), findings);
    }

    private static String withoutNumbers(String json) {
        return json.replaceAll("\"inputSha256\":\"[0-9a-f]+\"", "")
                .replaceAll("\"finding\":[0-9]+", "\"finding\":0")
                .replaceAll("\"findings\":\\[[0-9,]+]", "\"findings\":[]")
                .replaceAll("\"alsoFindings\":\\[[0-9,]+]", "\"alsoFindings\":[]");
    }

    private Report compare(Pair pair) {
        return compared.computeIfAbsent(
                pair, one -> crosswise.compare(parsed(one.before()), parsed(one.today()), Set.of()));
    }

    private static Comparison comparison(Report report) {
        Comparison comparison = report.comparison();
        assertThat(comparison).isNotNull();
        return comparison;
    }

    private static Assessment parsed(RawDocument document) {
        return Assessment.parse("document", document.toJson().getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Pair pair) {
        return pair.before().toJson() + "\n" + pair.today().toJson();
    }

    /** Half of them two independent documents, half the same findings with some of them measured anew. */
    private static List<Pair> pairs() {
        RandomDocuments random = new RandomDocuments(23);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            RawDocument one = random.next();
            RawDocument other = random.next();
            pairs.add(i % 2 == 0 ? inOrder(one, other) : inOrder(one, remeasured(one, other)));
        }
        return pairs;
    }

    private static RawDocument remeasured(RawDocument one, RawDocument other) {
        Set<String> again = new TreeSet<>();
        other.findings().forEach(finding -> again.add(finding.code() + finding.side()));
        List<RawFinding> findings = new ArrayList<>(one.findings());
        findings.removeIf(finding -> again.contains(finding.code() + finding.side()));
        findings.addAll(other.findings());
        return new RawDocument(other.assessedOn(), findings);
    }

    private static Pair inOrder(RawDocument one, RawDocument other) {
        boolean exchanged = one.assessedOn() != null
                && other.assessedOn() != null
                && one.assessedOn().compareTo(other.assessedOn()) > 0;
        return exchanged ? new Pair(other, one) : new Pair(one, other);
    }

    private static List<RawDocument> examples() {
        InputStream cases = FollowUpPropertiesTest.class.getResourceAsStream("/example-cases.json");
        List<?> all = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(cases);
        List<RawDocument> examples = new ArrayList<>();
        for (Object each : all) {
            Map<?, ?> written = (Map<?, ?>) each;
            List<RawFinding> findings = new ArrayList<>();
            ((List<?>) written.get("findings")).forEach(finding -> findings.add(finding((Map<?, ?>) finding)));
            examples.add(new RawDocument((String) written.get("assessedOn"), findings));
        }
        return examples;
    }

    private static RawFinding finding(Map<?, ?> written) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        written.forEach((key, value) -> attributes.put(String.valueOf(key), value));
        Object value = attributes.remove("value");
        return new RawFinding(
                (String) attributes.remove("code"),
                value instanceof Number number ? new BigDecimal(number.toString()) : value,
                (String) attributes.remove("side"),
                (String) attributes.remove("unit"),
                attributes);
    }
}
