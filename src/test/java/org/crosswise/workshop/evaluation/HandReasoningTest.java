package org.crosswise.workshop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosswise.Bundled;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Fact;
import org.crosswise.workshop.AllCases;
import org.crosswise.workshop.Case;
import org.crosswise.workshop.CaseFacts;
import org.crosswise.workshop.CaseRun;
import org.junit.jupiter.api.Test;

/** Cases run by hand come out as the engine has them; of a follow-up both assessments and their reports too. */
class HandReasoningTest {

    private static final RuleBase BASE = Bundled.RULES;
    private static final HandReasoning REASONING = HandReasoning.of(RuleSource.bundled());
    private static final List<Case> CASES = AllCases.of(BASE);

    @Test
    void everyCaseOfAFollowUpComesOutAsItSays() {
        List<Case> followUps =
                CASES.stream().filter(each -> each.before() != null).toList();

        assertThat(followUps).isNotEmpty().allSatisfy(each -> assertThat(
                        CaseRun.of(each, CaseFacts.of(each, REASONING)).difference())
                .as(each.name())
                .isEmpty());
    }

    @Test
    void theFactsBehindAConclusionAreThoseOfTheEngine() {
        List<Case> some = CASES.stream()
                .filter(each -> each.topic().equals("matrix") || each.topic().equals("weighed"))
                .toList();

        assertThat(some)
                .isNotEmpty()
                .filteredOn(each -> !because(CaseFacts.of(each, REASONING)).equals(because(CaseFacts.of(each, BASE))))
                .extracting(Case::name)
                .isEmpty();
    }

    @Test
    void theRulesAreDescribedAsTheEngineHasThem() {
        assertThat(REASONING.rules()).isEqualTo(BASE.rules());
        assertThat(REASONING.sha256()).isEqualTo(BASE.sha256());
        assertThat(REASONING.set()).isEqualTo(BASE.ruleSet());
    }

    /** How many conclusions rest on which facts, whatever their order. */
    private static Map<String, Long> because(CaseFacts run) {
        return run.derived().stream()
                .collect(Collectors.groupingBy(
                        each -> each.rule()
                                + each.conclusion().told()
                                + each.because().stream()
                                        .map(HandReasoningTest::words)
                                        .sorted()
                                        .toList(),
                        Collectors.counting()));
    }

    private static String words(Fact fact) {
        return fact instanceof Conclusion conclusion ? conclusion.told() : fact.toString();
    }
}
