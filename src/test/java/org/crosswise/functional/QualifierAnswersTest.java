package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.oracle.Oracle;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.Report;
import org.junit.jupiter.api.Test;

/** Whatever is said beside a condition, as an attribute, as a finding or as both, of an entry that is read or not, rules and oracle agree. */
class QualifierAnswersTest {

    /** An answer that cannot be read leaves a condition that may be there. */
    private static final List<Map<String, Object>> ENTRIES = List.of(Map.of(), Map.of("answer", true));

    private static final List<List<Object>> ANSWERS =
            List.of(List.of(), List.of(true), List.of(false), List.of("PERHAPS"), List.of(true, false));
    private static final List<List<Object>> RATINGS =
            List.of(List.of(), List.of(BigDecimal.ZERO), List.of(BigDecimal.TEN));

    @Test
    void ofNewBackPainWithAKnownAneurysm() {
        List<RawDocument> documents = new ArrayList<>();
        for (Map<String, Object> entry : ENTRIES) {
            for (List<Object> attribute : ANSWERS) {
                for (List<Object> finding : ANSWERS) {
                    RATINGS.forEach(rating -> documents.add(aneurysm(entry, attribute, finding, rating)));
                }
            }
        }

        assertThat(documents).hasSize(150);
        documents.forEach(QualifierAnswersTest::assertAgreement);
    }

    @Test
    void ofEachNumberOfWeeks() {
        List<RawDocument> documents = new ArrayList<>();
        for (ConditionKind kind : Bundled.CROSSWISE.vocabulary().conditions().values()) {
            if (kind.qualifier() != null) {
                documents.addAll(weeks(kind.code(), kind.qualifier()));
            }
        }

        assertThat(documents).hasSizeGreaterThan(100);
        documents.forEach(QualifierAnswersTest::assertAgreement);
    }

    private static void assertAgreement(RawDocument document) {
        byte[] json = document.toJson().getBytes(StandardCharsets.UTF_8);
        Report report = Bundled.CROSSWISE.assess(Assessment.parse("qualifiers", json), Set.of());
        assertThat(Agreement.differences(Bundled.CROSSWISE.vocabulary(), report, Oracle.assess(document)))
                .as(document::toJson)
                .isEmpty();
    }

    /** None, the fewest and the most, beside the entry and as a finding. */
    private static List<RawDocument> weeks(String condition, ConditionKind.Qualifier qualifier) {
        List<List<Object>> numbers = List.of(
                List.of(), List.of(BigDecimal.ZERO), List.of(BigDecimal.valueOf(qualifier.max())), List.of("soon"));
        List<RawDocument> documents = new ArrayList<>();
        for (Map<String, Object> entry : ENTRIES) {
            for (List<Object> attribute : numbers) {
                for (List<Object> finding : numbers) {
                    List<RawFinding> findings = screened();
                    findings.add(finding("age", BigDecimal.valueOf(30), Map.of()));
                    findings.add(finding("condition", condition, with(entry, qualifier.name(), attribute)));
                    finding.forEach(number -> findings.add(finding(qualifier.name(), number, Map.of())));
                    documents.add(new RawDocument(null, findings));
                }
            }
        }
        return documents;
    }

    private static RawDocument aneurysm(
            Map<String, Object> entry, List<Object> attribute, List<Object> finding, List<Object> rating) {
        List<RawFinding> findings = screened();
        if (attribute.isEmpty()) {
            findings.add(finding("condition", "ABDOMINAL_AORTIC_ANEURYSM", entry));
        }
        attribute.forEach(answer -> findings.add(
                finding("condition", "ABDOMINAL_AORTIC_ANEURYSM", with(entry, "newBackPain", List.of(answer)))));
        finding.forEach(answer -> findings.add(finding("newBackPain", answer, Map.of())));
        rating.forEach(pain -> findings.add(finding("painNRS", pain, Map.of())));
        return new RawDocument(null, findings);
    }

    private static List<RawFinding> screened() {
        return new ArrayList<>(List.of(
                finding("redFlagScreenComplete", true, Map.of()), finding("conditionsScreenComplete", true, Map.of())));
    }

    private static Map<String, Object> with(Map<String, Object> entry, String name, List<Object> values) {
        Map<String, Object> attributes = new HashMap<>(entry);
        values.forEach(value -> attributes.put(name, value));
        return attributes;
    }

    private static RawFinding finding(String code, Object value, Map<String, Object> attributes) {
        return new RawFinding(code, value, null, null, attributes);
    }
}
