package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.oracle.Oracle;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;
import org.junit.jupiter.api.Test;

/**
 * The rules agree with the oracle, which was written from the specification alone. The number of assessments is the system
 * property {@code oracle.assessments}; the nightly profile raises it.
 */
class OracleAgreementTest {

    private static final int ASSESSMENTS = Integer.getInteger("oracle.assessments", 200_000);
    private static final int PARTS = 40;

    private final Crosswise crosswise = Crosswise.standard();

    @Test
    void theRulesAgreeWithTheOracleInEveryStatePatternLevelAndRecommendation() {
        List<String> disagreements = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(this::part)
                .flatMap(List::stream)
                .limit(5)
                .toList();

        assertThat(disagreements).isEmpty();
    }

    private List<String> part(int seed) {
        RandomDocuments documents = new RandomDocuments(seed);
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < ASSESSMENTS / PARTS && disagreements.size() < 2; i++) {
            RawDocument document = documents.next();
            List<String> differences = differences(document);
            if (!differences.isEmpty()) {
                disagreements.add("seed " + seed + ", document " + i + "\n" + String.join("\n", differences) + "\n"
                        + document.toJson() + "\n");
            }
        }
        return disagreements;
    }

    private List<String> differences(RawDocument document) {
        Assessment assessment = Assessment.parse("random", document.toJson().getBytes(StandardCharsets.UTF_8));
        return Agreement.differences(
                crosswise.vocabulary(), crosswise.assess(assessment, Set.of()), Oracle.assess(document));
    }
}
