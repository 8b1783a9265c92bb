package org.crosswise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Flag;
import org.crosswise.fact.Gate;
import org.crosswise.fact.Level;
import org.crosswise.fact.Pattern;
import org.crosswise.fact.Question;
import org.crosswise.fact.Recommendation;
import org.crosswise.fact.RedFlag;
import org.crosswise.fact.SafetyLevel;
import org.crosswise.fact.Screen;
import org.crosswise.fact.Sign;
import org.crosswise.fact.Term;
import org.junit.jupiter.api.Test;

class SafetyTest {

    @Test
    void signsOfOneCodeAreOneAlertAtTheHighestOfTheirLevels() {
        Client client = Client.at("urgent", "urgent");
        client.conclude("weakness/alone", Sign.refer("WEAKNESS"), client.graded(3, Side.LEFT, "3"));
        client.conclude("weakness/new", Sign.urgent("WEAKNESS"), client.graded(3, Side.LEFT, "3"));

        List<Alert> alerts = client.report().safety().alerts();

        assertThat(alerts).singleElement().satisfies(alert -> {
            assertThat(alert.level()).isEqualTo(Level.URGENT);
            assertThat(alert.action()).isEqualTo("URGENT_MEDICAL_REFERRAL");
            assertThat(alert.label()).isEqualTo("Weakness of the leg");
            assertThat(alert.text()).isEqualTo("Have it examined.");
            assertThat(alert.because()).extracting(Reason::rule).containsExactly("weakness/alone", "weakness/new");
            assertThat(alert.because()).extracting(Reason::finding).containsOnly(3);
        });
    }

    @Test
    void theMostUrgentAlertStandsFirst() {
        Client client = Client.at("emergency", "emergency");
        client.conclude("a/a", Sign.refer("NIGHT"));
        client.conclude("b/b", Sign.emergency("SADDLE"));
        client.conclude("c/c", Sign.none("WEAKNESS"));

        assertThat(client.report().safety().alerts())
                .extracting(Alert::code)
                .containsExactly("SADDLE", "NIGHT", "WEAKNESS");
    }

    @Test
    void aClearanceThatCountsLowersAClearableSignToNoneAndKeepsItListed() {
        Client client = Client.well();
        client.conclude("clearance/exercise", Term.of("CLEARED_EXERCISE"));
        client.conclude("registry/listed", Sign.referUnlessCleared("NIGHT"));

        Safety safety = client.report().safety();

        assertThat(safety.level()).isEqualTo(Level.NONE);
        assertThat(safety.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.level()).isEqualTo(Level.NONE);
            assertThat(alert.action()).isEqualTo("NONE");
        });
    }

    @Test
    void aClearanceLowersNoOtherSign() {
        Client client = Client.at("urgent", "urgent");
        client.conclude("clearance/exercise", Term.of("CLEARED_EXERCISE"));
        client.conclude("a/a", Sign.urgent("NIGHT"));
        client.conclude("b/b", Sign.refer("WEAKNESS"));

        assertThat(client.report().safety().alerts())
                .extracting(Alert::level)
                .containsExactly(Level.URGENT, Level.REFER);
    }

    @Test
    void theRegistrysActionIsOnlySaidAtTheRegistrysLevel() {
        Client listed = Client.at("refer", "refer");
        listed.conclude("a/a", Sign.refer("NIGHT"));
        Client raised = Client.at("emergency", "emergency");
        raised.conclude("a/a", Sign.emergency("NIGHT"));

        assertThat(listed.report().safety().alerts().get(0).text()).isEqualTo("See a physician.");
        assertThat(raised.report().safety().alerts().get(0).text()).isEqualTo("Stop. Do not treat. Ambulance now.");
    }

    @Test
    void theLevelIsNeverBelowAnAlerts() {
        Client client = Client.well();
        client.conclude("a/a", Sign.emergency("SADDLE"));

        assertThat(client.report().safety().level()).isEqualTo(Level.EMERGENCY);
        assertThat(client.report().safety().withheld()).isTrue();
    }

    @Test
    void screensAreCompleteOnlyTogether() {
        Client client = Client.at("none", "conditions");
        client.conclude("s/r", new Screen("redFlagScreen", true));

        assertThat(client.report().safety().screenComplete()).isFalse();
        assertThat(Client.well().report().safety().screenComplete()).isTrue();
    }

    @Test
    void rulesWithoutALevelOrAGateGiveNoReport() {
        Client unlevelled = new Client();
        unlevelled.conclude("gate/none", new Gate("none"));
        Client ungated = new Client();
        ungated.conclude("level/none", new SafetyLevel("none"));

        assertThatIllegalStateException().isThrownBy(unlevelled::report).withMessageContaining("no safety level");
        assertThatIllegalStateException().isThrownBy(ungated::report).withMessageContaining("no gate");
    }

    @Test
    void anEmergencyWithholdsWhateverWasConcluded() {
        Client client = Client.at("emergency", "emergency").screened(true);
        client.conclude("saddle/new", Sign.emergency("SADDLE"), new RedFlag(0, Tables.SADDLE, false, false, false, 3));
        client.conclude("plan/refer", Recommendation.of(Tables.EMERGENCY));
        Candidate lunge =
                client.conclude("c/c", Candidate.of(Tables.LUNGE, Side.LEFT), client.tightIliopsoas(4, Side.LEFT));
        client.conclude("plan/all", Recommendation.of(lunge), lunge);
        client.conclude("lcs/full", Pattern.of("LCS_FULL", Side.LEFT));
        client.conclude("ask/a", Question.of("modifiedThomas", Side.RIGHT));
        client.conclude("ask/b", Question.of("neuroScreen"));
        client.conclude("flag/a", Flag.of("OUTPUT_WITHHELD"));
        client.conclude("flag/b", Flag.about("CONFLICT", "ILIOPSOAS", Side.LEFT));

        Report report = client.report();

        assertThat(report.patterns()).isEmpty();
        assertThat(report.muscles()).isEmpty();
        assertThat(report.withheld()).isEmpty();
        assertThat(report.recommendations())
                .extracting(RecommendationLine::code)
                .containsExactly("EMERGENCY_REFERRAL");
        assertThat(report.askFor()).extracting(QuestionLine::code).containsExactly("neuroScreen");
        assertThat(report.flags()).extracting(FlagLine::code).containsExactly("OUTPUT_WITHHELD");
    }

    @Test
    void anUrgentLevelHoldsTheReferralEvenWhenNoRuleRecommendedIt() {
        Client client = Client.at("urgent", "urgent");
        client.conclude("weakness/new", Sign.urgent("WEAKNESS"), client.graded(2, Side.LEFT, "3"));

        assertThat(client.report().recommendations()).singleElement().satisfies(referral -> {
            assertThat(referral.code()).isEqualTo("URGENT_MEDICAL_REFERRAL");
            assertThat(referral.because()).extracting(Reason::finding).containsExactly(2);
        });
    }
}
