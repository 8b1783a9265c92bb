package org.crosswise.workshop.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosswise.workshop.BundledTrials;
import org.crosswise.workshop.Explained;
import org.crosswise.workshop.evaluation.Tried;
import org.crosswise.workshop.evaluation.TriedCases;
import org.junit.jupiter.api.Test;

/** No change of a bundled rule goes unnoticed. */
class MutationTest {

    private static final String RULE = "iliopsoas/thomas-short";

    private final TriedCases trials = BundledTrials.all();

    @Test
    void aCaseFailsForEveryChangeOfABundledRuleOrAReasonSaysWhyNot() {
        Mutation mutation = Mutation.of(trials, rule -> true, () -> {});

        assertThat(mutation.survivors()).extracting(MutationTest::told).isEmpty();
        assertThat(mutation.needless()).isEmpty();
        assertThat(mutation.killed() + mutation.equivalent().size())
                .isEqualTo(mutation.judged().size());
    }

    @Test
    void aRuleIsChangedByStepsThatAClinicianCouldArgueAbout() {
        Mutation mutation = Mutation.of(trials, RULE::equals, () -> {});

        assertThat(mutation.judged())
                .extracting(judged -> judged.mutant().change())
                .contains(
                        "(value > 0) becomes (value >= 0)",
                        "(value > 0) becomes (value <= 0)",
                        "(value < 10) becomes (value <= 10)",
                        "10 becomes 9",
                        "10 becomes 11",
                        "marked( \"pelvisControlled\" ) becomes nothing",
                        "marked( \"pelvisControlled\" ) becomes !marked( \"pelvisControlled\" )",
                        "0.70 becomes 0.65",
                        "0.70 becomes 0.75")
                .noneMatch(change -> change.startsWith("(code =="));
    }

    @Test
    void aWordThatNoOtherRuleUsesIsExchangedForOneThatMayBeEnteredInItsPlace() {
        Pools pools = new Pools(trials.source());
        List<String> values =
                trials.source().vocabulary().findings().get("faber").values();

        assertThat(values).hasSizeGreaterThan(1);
        assertThat(pools.other("OfANewRule.value", values.get(0))).isIn(values).isNotEqualTo(values.get(0));
        assertThat(pools.other("OfANewRule.value", "no value of any finding")).isNull();
        assertThat(pools.other("OfANewRule.about", values.get(0))).isNull();
    }

    @Test
    void aMutantIsTheRuleWithThatOneChange() {
        Mutation mutation = Mutation.of(trials, RULE::equals, () -> {});

        assertThat(mutation.judged())
                .allSatisfy(judged -> assertThat(judged.mutant().changed())
                        .isNotEqualTo(judged.mutant().original()))
                .extracting(judged -> judged.mutant().changed())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatNoCaseNoticesIsAQuestionWithACaseThatWould() {
        TriedCases few = withoutTheBoundary();

        Mutation mutation = Mutation.of(few, RULE::equals, () -> {});
        Survivor survivor = mutation.drafted(few, () -> {}).stream()
                .filter(each -> each.judged().mutant().change().equals("(value < 10) becomes (value <= 10)"))
                .findFirst()
                .orElseThrow();

        assertThat(survivor.judged().mutant().operator().question()).startsWith("Does exactly the limit count?");
        assertThat(survivor.advice()).contains("modifiedThomasHipAngle", "10", "Which is right?", "- case:");
    }

    @Test
    void aReasonForWhatACaseNoticesIsTold() {
        Explained needless = new Explained(Explained.Kind.EQUIVALENT, RULE, "10 becomes 9", "a reason");
        TriedCases with = new TriedCases(
                trials.source(),
                trials.reasoning(),
                Map.of("iliopsoas", trials.byTopic().get("iliopsoas")),
                Map.of("iliopsoas", List.of(needless)));

        assertThat(Mutation.of(with, RULE::equals, () -> {}).needless()).containsExactly(needless);
    }

    private TriedCases withoutTheBoundary() {
        List<Tried> firing = trials.byTopic().get("iliopsoas").stream()
                .filter(each -> each.of().document().contains("\"value\":6,"))
                .toList();
        return new TriedCases(
                trials.source(), trials.reasoning(), Map.of("iliopsoas", firing), Map.of("iliopsoas", List.of()));
    }

    private static String told(Judged judged) {
        return judged.mutant().original().id() + ":" + judged.mutant().place().line() + " "
                + judged.mutant().change();
    }
}
