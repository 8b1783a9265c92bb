package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crosswise.Bundled;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.OwnTest;
import org.crosswise.fact.Score;
import org.crosswise.knowledge.FindingKind;
import org.junit.jupiter.api.Test;

/** In every case of the evidence: had its tests hurt, they would count half, confirm nothing, and still assess. */
class PainLimitedTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final RuleBase rules = Bundled.RULES;
    private final StageCases cases = new StageCases(rules, "evidence");

    @Test
    void testsThatHurtCountHalfConfirmNothingAndStillAssess() {
        List<Case> painless = cases.all().stream()
                .filter(each -> !each.document().contains("painLimited"))
                .toList();

        assertThat(painless).hasSizeGreaterThan(200).allSatisfy(each -> assertThat(
                        concluded(hurting(each.document()), item -> item))
                .containsExactlyInAnyOrderElementsOf(concluded(each.document(), PainLimitedTest::halved)));
    }

    /** What the stage concludes, in words. */
    private List<String> concluded(String document, UnaryOperator<Evidence> change) {
        return rules.run(cases.facts(document)).stream()
                .map(derived -> derived.conclusion())
                .filter(one -> one instanceof Evidence || one instanceof OwnTest)
                .map(one -> one instanceof Evidence item ? change.apply(item) : one)
                .map(Conclusion::told)
                .toList();
    }

    private static Evidence halved(Evidence item) {
        return item.isTested()
                ? new Evidence(
                        item.muscle(),
                        item.axis(),
                        item.side(),
                        item.against(),
                        new Score(item.weight().value().multiply(HALF)),
                        item.kind(),
                        false,
                        item.basis())
                : item;
    }

    /** The document with every test that may be limited by pain marked so. */
    private String hurting(String document) {
        String marked = document;
        for (FindingKind kind : rules.vocabulary().findings().values()) {
            if (kind.painLimitable()) {
                String start = "{\"code\":\"" + kind.code() + "\",";
                marked = marked.replace(start, start + "\"painLimited\":true,");
            }
        }
        return marked;
    }
}
