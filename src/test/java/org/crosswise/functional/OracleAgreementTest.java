package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.oracle.Oracle;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
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

    private static final int ASSESSMENTS = Integer.getInteger("oracle.assessments", 200_000);

    /** Small enough that no thread is left waiting for the last one. */
    private static final int PARTS = 100;

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Execution(ExecutionMode.CONCURRENT)
    void theRulesAgreeWithTheOracleInEveryStatePatternLevelAndRecommendation(int seed) {
        RandomDocuments documents = new RandomDocuments(seed);
        for (int i = 0; i < ASSESSMENTS / PARTS; i++) {
            RawDocument document = documents.next();
            assertThat(differences(document))
                    .as(() -> "seed " + seed + ": " + document.toJson())
                    .isEmpty();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, PARTS);
    }

    private List<String> differences(RawDocument document) {
        Assessment assessment = Assessment.parse("random", document.toJson().getBytes(StandardCharsets.UTF_8));
        return Agreement.differences(
                crosswise.vocabulary(), crosswise.assess(assessment, Set.of()), Oracle.assess(document));
    }
}
