package org.crosswise.fact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.crosswise.Bundled;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Technique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no rule may conclude, whoever wrote it, fails at once. */
class ConclusionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "1.01", "90"})
    void evidenceWeighsMoreThanNothingAndNoMoreThanAll(String weight) {
        assertThatThrownBy(() -> new Evidence(
                        "ILIOPSOAS",
                        "TIGHT",
                        Side.LEFT,
                        false,
                        new Score(new BigDecimal(weight)),
                        "LENGTH",
                        true,
                        List.of()))
                .hasMessage("weight: " + weight + ", expected above 0 and at most 1");
    }

    @Test
    void whatMayNeverBeAdvisedIsNoRecommendation() {
        Technique sitUps = Bundled.CROSSWISE.vocabulary().technique("SIT_UPS");

        assertThatThrownBy(() -> Recommendation.of(sitUps)).hasMessageContaining("SIT_UPS may never be recommended");
    }
}
