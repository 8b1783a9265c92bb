package org.crosswise.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.assessment.Assessment;
import org.crosswise.engine.RuleBase;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.workshop.CaseFile;

/** The documents of the cases beside the rules, by topic. */
final class CaseDocuments {

    private CaseDocuments() {}

    static Map<String, List<RawDocument>> byTopic(RuleBase rules) {
        Map<String, List<RawDocument>> documents = new TreeMap<>();
        for (RuleSet.Stage stage : rules.ruleSet().stages()) {
            for (String topic : stage.topics()) {
                documents.put(topic, of(Path.of("rules", stage.folder(), topic, "cases.yaml"), rules.vocabulary()));
            }
        }
        return documents;
    }

    private static List<RawDocument> of(Path cases, Vocabulary vocabulary) {
        try {
            return CaseFile.read(cases, vocabulary).stream()
                    .map(each -> document(
                            Assessment.parse(each.name(), each.document().getBytes(StandardCharsets.UTF_8))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawDocument document(Assessment assessment) {
        List<RawFinding> findings = new ArrayList<>();
        assessment
                .entries()
                .forEach(entry -> findings.add(
                        new RawFinding(entry.code(), entry.value(), entry.side(), entry.unit(), entry.attributes())));
        return new RawDocument(
                assessment.assessedOn() == null ? null : assessment.assessedOn().toString(), findings);
    }
}
