package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.oracle.Oracle;
import org.crosswise.oracle.OracleReport;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Report;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules agree with the oracle, which was written from the specification alone. The number of assessments is the system
 * property {@code oracle.assessments}; the nightly profile raises it.
 */
@Order(1)
class OracleAgreementTest {

    private static final int ASSESSMENTS = Integer.getInteger("oracle.assessments", 156_000);

    /** Small enough that no thread is left waiting for the last one. */
    private static final int PARTS = 100;

    /** The oracle judges so many before the rules do: each is a tenth quicker while the processor's caches hold it alone. */
    private static final int BATCH = 100;

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Execution(ExecutionMode.CONCURRENT)
    void theRulesAgreeWithTheOracleInEveryStatePatternLevelAndRecommendation(int seed) {
        RandomDocuments documents = new RandomDocuments(seed);
        for (int open = ASSESSMENTS / PARTS; open > 0; open -= BATCH) {
            agree(Stream.generate(documents::next).limit(Math.min(open, BATCH)).toList());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, PARTS);
    }

    private void agree(List<RawDocument> documents) {
        List<OracleReport> expected = documents.stream().map(Oracle::assess).toList();
        List<Report> reports = documents.stream().map(this::report).toList();
        for (int i = 0; i < documents.size(); i++) {
            RawDocument document = documents.get(i);
            assertThat(Agreement.differences(crosswise.vocabulary(), reports.get(i), expected.get(i)))
                    .as(document::toJson)
                    .isEmpty();
        }
    }

    private Report report(RawDocument document) {
        byte[] json = document.toJson().getBytes(StandardCharsets.UTF_8);
        return crosswise.assess(Assessment.parse("random", json), Set.of());
    }
}
