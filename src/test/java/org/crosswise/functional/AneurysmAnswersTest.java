package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.oracle.Oracle;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.Report;
import org.junit.jupiter.api.Test;

/** Whatever is said of new back pain with a known aneurysm, as an attribute, as a finding or as both, rules and oracle agree. */
class AneurysmAnswersTest {

    private static final List<List<Object>> ANSWERS =
            List.of(List.of(), List.of(true), List.of(false), List.of("PERHAPS"), List.of(true, false));
    private static final List<List<Object>> RATINGS =
            List.of(List.of(), List.of(BigDecimal.ZERO), List.of(BigDecimal.TEN));

    @Test
    void rulesAndOracleAgreeOnEachAnswer() {
        List<RawDocument> documents = documents();

        assertThat(documents).hasSize(75);
        for (RawDocument document : documents) {
            byte[] json = document.toJson().getBytes(StandardCharsets.UTF_8);
            Report report = Bundled.CROSSWISE.assess(Assessment.parse("aneurysm", json), Set.of());
            assertThat(Agreement.differences(Bundled.CROSSWISE.vocabulary(), report, Oracle.assess(document)))
                    .as(document::toJson)
                    .isEmpty();
        }
    }

    private static List<RawDocument> documents() {
        List<RawDocument> documents = new ArrayList<>();
        for (List<Object> attribute : ANSWERS) {
            for (List<Object> finding : ANSWERS) {
                RATINGS.forEach(rating -> documents.add(document(attribute, finding, rating)));
            }
        }
        return documents;
    }

    private static RawDocument document(List<Object> attribute, List<Object> finding, List<Object> rating) {
        List<RawFinding> findings = new ArrayList<>();
        findings.add(finding("redFlagScreenComplete", true, Map.of()));
        findings.add(finding("conditionsScreenComplete", true, Map.of()));
        if (attribute.isEmpty()) {
            findings.add(finding("condition", "ABDOMINAL_AORTIC_ANEURYSM", Map.of()));
        }
        attribute.forEach(answer ->
                findings.add(finding("condition", "ABDOMINAL_AORTIC_ANEURYSM", Map.of("newBackPain", answer))));
        finding.forEach(answer -> findings.add(finding("newBackPain", answer, Map.of())));
        rating.forEach(pain -> findings.add(finding("painNRS", pain, Map.of())));
        return new RawDocument(null, findings);
    }

    private static RawFinding finding(String code, Object value, Map<String, Object> attributes) {
        return new RawFinding(code, value, null, null, attributes);
    }
}
