package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.crosswise.Analysis;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Side;
import org.crosswise.oracle.ChangeSearch;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.oracle.ReachSearch;
import org.crosswise.oracle.Shown;
import org.crosswise.oracle.StabilitySearch;
import org.crosswise.report.PatternLine;
import org.crosswise.report.Report;
import org.crosswise.report.StableLine;
import org.crosswise.report.WouldChangeLine;
import org.junit.jupiter.api.Test;

/**
 * What would change the answer, how far a missing test could reach, and how firmly a pattern stands: the report agrees with
 * the oracle, which tries every value. The number of assessments is the system property {@code oracle.analyses}; the nightly
 * profile raises it.
 */
class OracleAnalysesTest {

    private static final int ANALYSES = Integer.getInteger("oracle.analyses", 40);
    private static final int PARTS = 4;
    private static final int DRAWS = 2_000;

    /** Standard errors; of a hundred thousand counts none is expected beyond. */
    private static final int ALLOWED = 5;

    /** Measured, and too far from every cut-off to mean anything. */
    private static final RawFinding UNRELATED =
            new RawFinding("bloodPressureDiastolic", BigDecimal.valueOf(70), null, null, Map.of());

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @Test
    void nearestChangesAndReachAreThoseThatTryingEveryValueFinds() {
        List<String> disagreements = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(this::part)
                .flatMap(List::stream)
                .limit(5)
                .toList();

        assertThat(disagreements).isEmpty();
    }

    /** One by one within what chance allows, and together neither more nor less scattered than chance is. */
    @Test
    void patternsStayAsOftenAsIndependentDrawsLetThem() {
        RandomDocuments documents = new RandomDocuments(300);
        DoubleSummaryStatistics squares = new DoubleSummaryStatistics();
        for (int i = 0; i < ANALYSES; i++) {
            RawDocument document = documents.next();
            Map<String, Integer> theirs = StabilitySearch.kept(document, DRAWS, i);
            for (PatternLine line :
                    report(document, EnumSet.of(Analysis.STABILITY)).patterns()) {
                double share = (double) theirs.get(names(line).get(0)) / DRAWS;
                double deviation = deviation(line.stability(), share);
                assertThat(deviation)
                        .as("%s of %s", line.code(), document.toJson())
                        .isLessThan(ALLOWED);
                assertThat(line.stability().moved()).isEqualTo(StabilitySearch.moved(document));
                if (share > 0.05 && share < 0.95) {
                    squares.accept(deviation * deviation);
                }
            }
        }
        assertThat(squares.getCount()).isPositive();
        assertThat(squares.getAverage()).isBetween(0.3, 2.0);
    }

    /** Each code and side has a stream of its own: what else was found, and in which order, moves nothing otherwise. */
    @Test
    void anUnrelatedFindingAndAnotherOrderLeaveEveryStabilityAsItIs() {
        RandomDocuments documents = new RandomDocuments(77);
        for (int i = 0; i < ANALYSES / 4; i++) {
            RawDocument document = documents.next();
            List<RawFinding> others = new ArrayList<>(document.findings());
            Collections.reverse(others);
            others.removeIf(finding -> finding.code().equals(UNRELATED.code()));
            Map<String, Integer> alone = kept(new RawDocument(document.assessedOn(), List.copyOf(others)));
            Collections.reverse(others);
            others.add(0, UNRELATED);

            assertThat(kept(new RawDocument(document.assessedOn(), others)))
                    .as(document.toJson())
                    .isEqualTo(alone);
        }
    }

    private Map<String, Integer> kept(RawDocument document) {
        Map<String, Integer> kept = new TreeMap<>();
        report(document, EnumSet.of(Analysis.STABILITY)).patterns().forEach(line -> names(line)
                .forEach(name -> kept.put(name, line.stability().kept())));
        return kept;
    }

    private List<String> part(int seed) {
        RandomDocuments documents = new RandomDocuments(Integer.getInteger("oracle.seed", 100) + seed);
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < ANALYSES / PARTS && disagreements.size() < 2; i++) {
            RawDocument document = documents.next();
            List<String> found = differences(document);
            if (!found.isEmpty()) {
                disagreements.add("seed " + seed + ", document " + i + "\n" + String.join("\n", found) + "\n"
                        + document.toJson() + "\n");
            }
        }
        return disagreements;
    }

    private List<String> differences(RawDocument document) {
        Report report = report(document, EnumSet.of(Analysis.WOULD_CHANGE));
        List<String> differences = new ArrayList<>(changes(report, document));
        differences.addAll(questions(report, document));
        return differences;
    }

    private Report report(RawDocument document, Set<Analysis> analyses) {
        return crosswise.assess(
                Assessment.parse("random", document.toJson().getBytes(StandardCharsets.UTF_8)), analyses);
    }

    private static List<String> changes(Report report, RawDocument document) {
        SortedMap<String, SortedSet<String>> ours = new TreeMap<>();
        for (PatternLine line : report.patterns()) {
            names(line).forEach(name -> ours.put(name, changes(line.wouldChange(), document)));
        }
        report.muscles().stream()
                .filter(line -> line.wouldChange() != null)
                .forEach(line -> ours.put(
                        line.muscle() + "@" + line.side() + "@" + line.axis(), changes(line.wouldChange(), document)));
        return differences(ours, ChangeSearch.of(document));
    }

    /** A condition without a side gives a pattern of both sides in one line; the oracle counts sides. */
    private static List<String> names(PatternLine line) {
        return line.side() == Side.BILATERAL && !line.code().startsWith("LCS_")
                ? List.of(line.code() + "@LEFT", line.code() + "@RIGHT")
                : List.of(line.code() + "@" + line.side());
    }

    private static SortedSet<String> changes(List<WouldChangeLine> lines, RawDocument document) {
        SortedSet<String> changes = new TreeSet<>();
        for (WouldChangeLine line : lines) {
            changes.add(line.code() + "@" + line.side() + "@" + attribute(document, line.finding()) + " "
                    + Shown.value(line.from()) + " -> " + Shown.value(line.to()) + " = "
                    + Shown.becomes(line.becomes()));
        }
        return changes;
    }

    private static Object attribute(RawDocument document, int finding) {
        Map<String, Object> attributes = document.findings().get(finding).attributes();
        return List.of("method", "type", "location", "muscle").stream()
                .filter(name -> attributes.get(name) != null)
                .map(attributes::get)
                .findFirst()
                .orElse("");
    }

    private static List<String> differences(Map<String, ?> ours, Map<String, ?> theirs) {
        List<String> differences = new ArrayList<>();
        SortedSet<String> names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        for (String name : names) {
            if (ours.get(name) == null || !ours.get(name).equals(theirs.get(name))) {
                differences.add(name + ": engine " + ours.get(name) + " oracle " + theirs.get(name));
            }
        }
        return differences;
    }

    private static List<String> questions(Report report, RawDocument document) {
        Map<String, String> ours = new LinkedHashMap<>();
        report.askFor()
                .forEach(line -> ours.put(
                        line.code() + "@" + line.side(),
                        line.couldChange() == null ? "none" : line.couldChange().word()));
        Map<String, String> theirs = ReachSearch.of(document);
        List<String> differences = differences(ours, theirs);
        if (differences.isEmpty() && !List.copyOf(ours.keySet()).equals(List.copyOf(theirs.keySet()))) {
            differences.add("order: engine " + ours + " oracle " + theirs);
        }
        return differences;
    }

    /** In standard errors of both counts; of a share that is nearly all or nothing, of one draw at least. */
    private static double deviation(StableLine line, double share) {
        double draw = 1.0 / line.draws();
        double variance = Math.max(share * (1 - share), draw);
        double difference = Math.abs((double) line.kept() / line.draws() - share);
        return difference / Math.sqrt(variance / line.draws() + variance / DRAWS);
    }
}
