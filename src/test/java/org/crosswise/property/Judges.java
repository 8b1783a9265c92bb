package org.crosswise.property;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validation;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.functional.Agreement;
import org.crosswise.oracle.Oracle;
import org.crosswise.oracle.OracleReport;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Report;

/** The rules and the oracle, asked about the same documents. */
final class Judges {

    final RuleBase rules = Bundled.RULES;
    private final Crosswise crosswise = Bundled.CROSSWISE;

    List<Derived> derived(RawDocument document) {
        return rules.run(FactMaker.of(Validation.of(assessment(document), rules.vocabulary()), rules.vocabulary()));
    }

    /** In what the rules and the oracle do not agree, in words with the document. */
    List<String> disagreements(List<RawDocument> documents) {
        List<OracleReport> expected = documents.stream().map(Oracle::assess).toList();
        List<Report> reports = documents.stream()
                .map(document -> crosswise.assess(assessment(document), Set.of()))
                .toList();
        return IntStream.range(0, documents.size())
                .mapToObj(i -> disagreement(documents.get(i), reports.get(i), expected.get(i)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String disagreement(RawDocument document, Report report, OracleReport expected) {
        List<String> differences = Agreement.differences(rules.vocabulary(), report, expected);
        return differences.isEmpty() ? "" : String.join("\n", differences) + "\n" + document.toJson();
    }

    private static Assessment assessment(RawDocument document) {
        return Assessment.parse("case", document.toJson().getBytes(StandardCharsets.UTF_8));
    }
}
