package org.crosswise.workshop.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.workshop.BundledTrials;
import org.crosswise.workshop.Explained;
import org.crosswise.workshop.evaluation.Tried;
import org.crosswise.workshop.evaluation.TriedCases;
import org.junit.jupiter.api.Test;

/** The cases of the bundled rules see their conditions true, false and not recorded. */
class CoverageTest {

    private final TriedCases trials = BundledTrials.all();
    private final Coverage coverage = Coverage.of(trials, rule -> true);

    @Test
    void everyRuleFiresAndStaysSilentInACaseOfItsTopic() {
        assertThat(coverage.neverFired()).isEmpty();
        assertThat(coverage.neverSilent()).isEmpty();
    }

    @Test
    void ofAHundredConditionsAtLeast95AreSeenInAllThatTheyCanBe() {
        assertThat(coverage.percent()).isGreaterThanOrEqualTo(95);
        assertThat(coverage.needless()).isEmpty();
    }

    @Test
    void withoutItsCasesAConditionWasNeverSeen() {
        TriedCases without = with(List.of(), List.of());

        Coverage none = Coverage.of(without, "iliopsoas/thomas-short"::equals);

        assertThat(none.neverFired()).containsExactly("iliopsoas/thomas-short");
        assertThat(none.percent()).isZero();
        assertThat(none.gaps())
                .extracting(Coverage.Gap::words)
                .contains(
                        "Measured( (code == \"modifiedThomasHipAngle\") ) never true or not recorded",
                        "Measured( marked( \"pelvisControlled\" ) ) never true or false or not recorded",
                        "Measured( (value < 10) ) never true or false");
    }

    @Test
    void aSingleCaseSeesWhatItGives() {
        Tried firing = trials.byTopic().get("iliopsoas").stream()
                .filter(each -> each.of().expected().containsKey("iliopsoas/thomas-short"))
                .findFirst()
                .orElseThrow();

        Coverage one = Coverage.of(with(List.of(firing), List.of()), "iliopsoas/thomas-short"::equals);

        assertThat(one.neverSilent()).containsExactly("iliopsoas/thomas-short");
        assertThat(one.rules().get(0).seen().values()).allMatch(seen -> seen.contains(Truth.TRUE));
    }

    @Test
    void aReasonTakesAGapAwayAndANeedlessOneIsTold() {
        Explained good = reason("Measured( (value < 10) ) never true or false");
        Explained needless = reason("Measured( (value < 99) ) never true");

        Coverage explained = Coverage.of(with(List.of(), List.of(good, needless)), "iliopsoas/thomas-short"::equals);

        assertThat(explained.explained()).isEqualTo(1);
        assertThat(explained.gaps()).extracting(Coverage.Gap::words).doesNotContain(good.what());
        assertThat(explained.needless()).containsExactly(needless);
    }

    @Test
    void anAttributeThatIsAskedForByItsAbsenceIsNeverTrue() {
        Set<Set<Truth>> possible = Set.copyOf(coverage.rules().stream()
                .flatMap(rule -> rule.seen().keySet().stream())
                .filter(spot -> spot.words().endsWith("== \"\") )"))
                .map(Spot::possible)
                .toList());

        assertThat(possible).containsExactly(Set.of(Truth.FALSE, Truth.NOT_RECORDED));
    }

    private static Explained reason(String what) {
        return new Explained(Explained.Kind.IMPOSSIBLE, "iliopsoas/thomas-short", what, "a reason");
    }

    private TriedCases with(List<Tried> cases, List<Explained> explained) {
        return new TriedCases(
                trials.source(), trials.reasoning(), Map.of("iliopsoas", cases), Map.of("iliopsoas", explained));
    }
}
