package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Arm;
import org.crosswise.fact.ArmStrength;
import org.crosswise.fact.ArmTarget;
import org.crosswise.fact.Bar;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Cross;
import org.crosswise.fact.Degree;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.Measured;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Notice;
import org.crosswise.fact.Pattern;
import org.crosswise.fact.Sign;
import org.crosswise.fact.Term;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void aReasonNamesFindingRuleThresholdAndSource() {
        Client client = Client.at("refer", "refer").citing("leg/weak", "<= 3");
        client.conclude("leg/weak", Sign.refer("WEAKNESS"), client.graded(7, Side.RIGHT, "3"));

        Reason reason = client.report().safety().alerts().get(0).because().get(0);

        assertThat(reason.finding()).isEqualTo(7);
        assertThat(reason.entered()).isEqualTo("Muscle test, right: grade 3");
        assertThat(reason.rule()).isEqualTo("leg/weak");
        assertThat(reason.version()).isEqualTo("1.2.0");
        assertThat(reason.threshold()).isEqualTo("<= 3");
        assertThat(reason.text()).isEqualTo("Says leg/weak.");
        assertThat(reason.source().title()).isEqualTo("A study of hips (2015)");
    }

    @Test
    void aRuleAboutWhatWasNotRecordedGivesAReasonWithoutAFinding() {
        Client client = Client.at("refer", "refer");
        client.conclude("leg/unknown", Sign.refer("WEAKNESS"));

        assertThat(client.report().safety().alerts().get(0).because())
                .singleElement()
                .satisfies(reason -> assertThat(reason.hasFinding()).isFalse());
    }

    @Test
    void aLineReachesWhatWasEnteredThroughEveryConclusionInBetween() {
        Client client = Client.at("refer", "refer");
        Term first = client.conclude("terms/first", Term.of("FIRST"), client.measured(5, "age", Side.NONE, 70));
        Term second = client.conclude("terms/second", Term.of("SECOND"), first);
        client.conclude("signs/sign", Sign.refer("WEAKNESS"), second);

        List<Reason> because = client.report().safety().alerts().get(0).because();

        assertThat(because).extracting(Reason::rule).containsExactly("signs/sign", "terms/first");
        assertThat(because).extracting(Reason::finding).containsExactly(-1, 5);
    }

    @Test
    void equalReasonsStandOnce() {
        Client client = Client.at("refer", "refer");
        Measured age = client.measured(5, "age", Side.NONE, 70);
        Term one = client.conclude("terms/old", Term.of("OLD"), age);
        Term other = client.conclude("terms/old", Term.of("OLD"), age);
        client.conclude("signs/sign", Sign.refer("WEAKNESS"), one);
        client.conclude("signs/sign", Sign.refer("WEAKNESS"), other);

        assertThat(client.report().safety().alerts().get(0).because())
                .extracting(Reason::rule)
                .containsExactly("signs/sign", "terms/old");
    }

    @Test
    void aConditionThatWasDerivedLeadsToWhatItWasDerivedFrom() {
        Client client = Client.at("refer", "refer");
        Condition derived = client.conclude(
                "conditions/derived",
                Condition.derived(Tables.FRAGILE, Side.NONE),
                client.measured(5, "age", Side.NONE, 70));
        client.conclude("signs/sign", Sign.refer("WEAKNESS"), derived);

        assertThat(client.report().safety().alerts().get(0).because())
                .extracting(Reason::rule)
                .containsExactly("signs/sign", "conditions/derived");
    }

    @Test
    void aBarIsNoReasonForTheTechniqueAndTheTechniqueNoneForTheBar() {
        Client client = Client.well();
        Candidate lunge =
                client.conclude("c/lunge", Candidate.of(Tables.LUNGE, Side.LEFT), client.tightIliopsoas(4, Side.LEFT));
        Condition fragile = new Condition(9, Tables.FRAGILE, Side.BILATERAL, -1, Map.of());
        client.conclude("matrix/forbids", Bar.absolute(lunge), fragile, lunge);

        assertThat(client.report().withheld().get(0).because()).singleElement().satisfies(reason -> {
            assertThat(reason.finding()).isEqualTo(9);
            assertThat(reason.entered()).isEqualTo("Condition: Fragile bones");
        });
    }

    @Test
    void evidenceThatRestsOnATermNamesTheFindingsOfTheTerm() {
        Client client = Client.well();
        Measured tilt = client.measured(2, "extension", Side.LEFT, -5);
        Term anterior = client.conclude("posture/anterior", Term.of("ANTERIOR", Side.LEFT), tilt);
        Evidence posture =
                client.conclude("iliopsoas/posture", Evidence.tight("ILIOPSOAS", 0.15, "POSTURE", anterior), anterior);
        client.state("ILIOPSOAS", Side.LEFT, "TIGHT", "UNDETERMINED", posture);

        Item item = client.report().muscles().get(0).speaksFor().get(0);

        assertThat(item.reason().rule()).isEqualTo("iliopsoas/posture");
        assertThat(item.reason().finding()).isEqualTo(2);
    }

    @Test
    void anItemOfSeveralFindingsNamesThemAll() {
        Client client = Client.well();
        List<Measured> both = List.of(
                client.measured(6, "extension", Side.LEFT, -5), client.measured(2, "extension", Side.RIGHT, -5));
        Evidence evidence = client.conclude(
                "abdominals/both", Evidence.weak("ABDOMINALS", 0.40, "STRENGTH", both), both.get(0), both.get(1));
        client.state("ABDOMINALS", Side.NONE, "WEAK", "SUSPECTED", evidence);

        Item item = client.report().muscles().get(0).speaksFor().get(0);

        assertThat(item.reason().finding()).isEqualTo(6);
        assertThat(item.alsoFindings()).containsExactly(2);
    }

    @Test
    void aPatternRestsOnWhatSpeaksForItsArmsAndNotOnWhatSpeaksAgainstThem() {
        Client client = Client.well();
        MuscleState tight = client.tightIliopsoas(4, Side.LEFT);
        var strong = client.graded(5, Side.LEFT, "5");
        Evidence against = client.conclude(
                "gluteus/normal", Evidence.againstWeak("GLUTEUS_MAXIMUS", 0.60, "STRENGTH", strong), strong);
        MuscleState weak = client.state("GLUTEUS_MAXIMUS", Side.LEFT, "WEAK", "NOT_PRESENT", against);
        Arm hipFlexors = arm(client, "HF", Side.LEFT, "MET", tight);
        Arm gluteals = arm(client, "GL", Side.LEFT, "ABSENT", weak);
        Arm open = arm(client, "AB", Side.NONE, "UNDETERMINED");
        Cross cross =
                client.conclude("cross/of", Cross.of(hipFlexors, gluteals, open, open), hipFlexors, gluteals, open);
        Degree degree = client.conclude("degree/partial", new Degree("LCS_PARTIAL", Side.LEFT), cross);
        client.conclude("lcs/highest", Pattern.highest(List.of(degree)), degree);

        PatternLine pattern = client.report().patterns().get(0);

        assertThat(pattern.because())
                .extracting(Reason::rule)
                .containsExactly("degree/partial", "lcs/highest", "iliopsoas/short");
        assertThat(pattern.against()).extracting(item -> item.reason().rule()).containsExactly("gluteus/normal");
    }

    @Test
    void aThousandConclusionsThatShareTheirReasonsAreWalkedOnce() {
        Client client = Client.at("refer", "refer");
        Term last = client.conclude("terms/t", Term.of("T0"), client.measured(1, "age", Side.NONE, 70));
        for (int i = 1; i < 1000; i++) {
            last = client.conclude("terms/t", Term.of("T" + i), last, last);
        }
        client.conclude("signs/sign", Sign.refer("WEAKNESS"), last);
        client.conclude("notices/notice", Notice.of("ONE_MODEL"), last);

        assertThat(client.report().safety().alerts().get(0).because())
                .extracting(Reason::finding)
                .containsExactly(-1, 1);
    }

    private static Arm arm(Client client, String code, Side side, String status, MuscleState... states) {
        ArmStrength strength = client.conclude(
                "arms/strength",
                ArmStrength.of(new ArmTarget(code, side, List.of()), List.of(states), List.of()),
                states);
        return client.conclude("arms/status", Arm.of(strength, status), strength);
    }
}
