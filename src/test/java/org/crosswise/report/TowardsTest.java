package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Arm;
import org.crosswise.fact.ArmStrength;
import org.crosswise.fact.ArmTarget;
import org.crosswise.fact.AssessedArms;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.NeurologicalSign;
import org.crosswise.fact.Pattern;
import org.crosswise.fact.Point;
import org.crosswise.fact.Sign;
import org.crosswise.fact.Target;
import org.crosswise.fact.TypeScore;
import org.crosswise.fact.Weighed;
import org.junit.jupiter.api.Test;

class TowardsTest {

    private final Client client = Client.well();

    @Test
    void whatIsAbsentRestsOnWhatSpeaksAgainstIt() {
        Arm absent = arm("HF", "ABSENT", notTight());

        client.conclude("none/found", Pattern.of("NO_PATTERN"), absent);

        assertThat(rules(client.report().patterns().get(0))).containsExactly("none/found", "iliopsoas/normal");
    }

    @Test
    void assessedArmsRestOnTheAbsentOnes() {
        Arm met = arm("HF", "MET", client.tightIliopsoas(4, Side.LEFT));
        Arm absent = arm("HF", "ABSENT", notTight());
        AssessedArms assessed = client.conclude("assessed/count", AssessedArms.of(List.of(met, absent)), met, absent);

        client.conclude("none/found", Pattern.of("NO_PATTERN"), assessed);

        assertThat(rules(client.report().patterns().get(0))).containsExactly("none/found", "iliopsoas/normal");
    }

    @Test
    void anArmOfTheMidlineRestsOnTheSideThatDecidedIt() {
        Arm left = arm("AB", "MET", client.tightIliopsoas(4, Side.LEFT));
        Arm right = arm("AB", "ABSENT", notTight());
        Arm midline = client.conclude("arms/midline", Arm.midline("AB", left, right), left, right);

        client.conclude("sway/back", Pattern.of("SWAY_BACK"), midline);

        assertThat(rules(client.report().patterns().get(0))).containsExactly("sway/back", "iliopsoas/short");
    }

    @Test
    void aStateWithoutAScoreRestsOnWhatTookItAway() {
        var grade = client.graded(6, Side.LEFT, "3");
        NeurologicalSign sign =
                client.conclude("neurological/sign", new NeurologicalSign("GLUTEUS_MAXIMUS", Side.LEFT), grade);
        Weighed weighed = Weighed.silent(new Target("GLUTEUS_MAXIMUS", Side.LEFT, "WEAK", List.of(grade)));
        MuscleState state =
                client.conclude("states/neurological", MuscleState.neurological(weighed), weighed, sign, grade);

        client.conclude("signs/weak", Sign.refer("WEAKNESS"), state);

        assertThat(client.report().safety().alerts().get(0).because())
                .extracting(Reason::rule)
                .containsExactly("signs/weak", "neurological/sign");
    }

    @Test
    void aTypeRestsOnItsFeaturesAndNotOnTheDegree() {
        Pattern full =
                client.conclude("lcs/full", Pattern.of("LCS_FULL", Side.LEFT), client.tightIliopsoas(4, Side.LEFT));
        Point point =
                client.conclude("types/hip", Point.of("A", "hip", 1), client.measured(9, "extension", Side.LEFT, -5));
        TypeScore score = client.conclude("types/score", TypeScore.of(List.of(point)), full, point);

        client.conclude("types/a", Pattern.of("LCS_TYPE_A"), score);

        assertThat(rules(client.report().patterns().get(1))).containsExactly("types/a", "types/hip");
    }

    private MuscleState notTight() {
        var thomas = client.measured(5, "thomas", Side.RIGHT, -14);
        Evidence against =
                client.conclude("iliopsoas/normal", Evidence.againstTight("ILIOPSOAS", 0.70, "LENGTH", thomas), thomas);
        return client.state("ILIOPSOAS", Side.RIGHT, "TIGHT", "NOT_PRESENT", against);
    }

    private Arm arm(String code, String status, MuscleState state) {
        ArmTarget target = new ArmTarget(code, state.side(), List.of());
        ArmStrength strength =
                client.conclude("arms/strength", ArmStrength.of(target, List.of(state), List.of()), state);
        return client.conclude("arms/status", Arm.of(strength, status), strength);
    }

    private static List<String> rules(PatternLine pattern) {
        return pattern.because().stream().map(Reason::rule).toList();
    }
}
