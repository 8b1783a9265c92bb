package org.crosswise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Facts;
import org.crosswise.fact.Finding;
import org.crosswise.fact.Measured;
import org.crosswise.fact.Reliance;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Tables;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;

/** Sessions end, and an assessment that does not come to an end is an error. */
class SessionsTest {

    @Test
    void reachingTheFiringLimitIsAnErrorAndTheNextAssessmentWorks() throws Exception {
        Tables tables = new Tables(RuleFiles.bundled());
        RuleSet set = tables.ruleSet();
        Vocabulary vocabulary = tables.vocabulary();
        Sessions sessions = new Sessions(PrecompiledRules.load().active(), set, vocabulary, 60);

        assertThatThrownBy(() -> sessions.run(many(500)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("fired 60 times");
        assertThat(sessions.run(many(1))).isNotEmpty();
    }

    @Test
    void anAssessmentOfManyFindingsStaysFarBelowTheLimit() {
        assertThat(RuleBase.bundled().run(many(10_000))).isNotEmpty();
    }

    private static Facts many(int findings) {
        List<Finding> measured = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            measured.add(new Measured(
                    i,
                    "modifiedThomasHipAngle",
                    Side.LEFT,
                    100 + i,
                    Map.of("pelvisControlled", "true"),
                    Reliance.FULL));
        }
        return new Facts(measured, List.of(), List.of(), List.of());
    }
}
