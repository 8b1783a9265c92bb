package org.crosswise.workshop.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crosswise.engine.RuleSource;
import org.junit.jupiter.api.Test;

/** Of bundled rules that differ: which are the reason, and which only follow. Nothing is compiled. */
class OriginsTest {

    private static final String THOMAS = "iliopsoas/thomas-short";
    private static final String AS_BEFORE = "iliopsoas/thomas-markedly-short";
    private static final String WEIGHED = "weighed/with-evidence";
    private static final String STOP = "withholding/stop";
    private static final String QUESTION = "ask-abdominals/curl-up";
    private static final String SUSPECTED = "states/suspected";

    private static final RuleSource SOURCE = RuleSource.bundled();
    private static final Origins ORIGINS = new Origins(
            Set.of(THOMAS, STOP, SUSPECTED, QUESTION), Comparing.stages(SOURCE, SOURCE), List.of(SOURCE, SOURCE));

    @Test
    void whatReadsWhatAChangedRuleConcludesFollowsFromIt() {
        assertThat(ORIGINS.of(Set.of(THOMAS, WEIGHED, "states/supported")))
                .isEqualTo(Map.of(THOMAS, followers(WEIGHED, "states/supported")));
    }

    /** It reads no conclusion of such a rule: its pairs are made of two reports. */
    @Test
    void aRuleOfAFollowUpFollowsFromTheRuleThatChangedAnAssessment() {
        assertThat(ORIGINS.of(Set.of(THOMAS, WEIGHED, "states/supported", "state-turns/lost")))
                .isEqualTo(Map.of(THOMAS, followers(WEIGHED, "states/supported", "state-turns/lost")));
    }

    @Test
    void whatIsNoPartOfAComparisonIsNoReasonOfAFollowUp() {
        assertThat(ORIGINS.of(Set.of(QUESTION, THOMAS, WEIGHED, "states/supported", "state-turns/lost")))
                .isEqualTo(Map.of(
                        QUESTION, followers(), THOMAS, followers(WEIGHED, "states/supported", "state-turns/lost")));
    }

    @Test
    void whatComesAfterTheEndOfAnAssessmentFollowsFromTheRuleThatEndsIt() {
        assertThat(ORIGINS.of(Set.of(STOP, AS_BEFORE))).isEqualTo(Map.of(STOP, followers(AS_BEFORE)));
    }

    @Test
    void aRuleThatReadsNothingOfAChangedOneHasAReasonOfItsOwn() {
        assertThat(ORIGINS.of(Set.of(AS_BEFORE, WEIGHED, SUSPECTED)))
                .isEqualTo(Map.of(AS_BEFORE, followers(WEIGHED), SUSPECTED, followers()));
    }

    private static SortedSet<String> followers(String... rules) {
        return new TreeSet<>(Arrays.asList(rules));
    }
}
