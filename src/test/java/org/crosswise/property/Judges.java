package org.crosswise.property;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validation;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.functional.Agreement;
import org.crosswise.oracle.Oracle;
import org.crosswise.oracle.RawDocument;

/** The rules and the oracle, asked about the same documents. */
final class Judges {

    final RuleBase rules = Bundled.RULES;
    private final Crosswise crosswise = Bundled.CROSSWISE;

    List<Derived> derived(RawDocument document) {
        return rules.run(FactMaker.of(Validation.of(assessment(document), rules.vocabulary()), rules.vocabulary()));
    }

    /** In what the rules and the oracle do not agree, in words with the document; empty when they do. */
    String disagreement(RawDocument document) {
        List<String> differences = Agreement.differences(
                rules.vocabulary(), crosswise.assess(assessment(document), Set.of()), Oracle.assess(document));
        return differences.isEmpty() ? "" : String.join("\n", differences) + "\n" + document.toJson();
    }

    private static Assessment assessment(RawDocument document) {
        return Assessment.parse("case", document.toJson().getBytes(StandardCharsets.UTF_8));
    }
}
